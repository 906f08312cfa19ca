import type { RefusedReason } from '../protocol'

/**
 * `waiting`: local edits that are not known to be stored. Saved means stored on the server, on disk. Held: not taken, and
 * not to be offered again by itself; it is kept here.
 */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving'; readonly waiting: number }
  | { readonly kind: 'offline'; readonly waiting: number }
  | { readonly kind: 'held'; readonly waiting: number }

/** Closed: the server has shut this document for this person, and it is no use to come back by itself. */
export type DocumentAccess =
  | { readonly kind: 'write' }
  | { readonly kind: 'read'; readonly reason: RefusedReason | null }
  | { readonly kind: 'closed'; readonly code: number }
