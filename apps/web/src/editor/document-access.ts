import type { DocumentAccess } from '@deconcert/sync/client'

/** What the page allows, before the server has its say. The reason is a sentence for the reader. */
export type PageAccess = { readonly kind: 'write' } | { readonly kind: 'read'; readonly reason?: string }

export type ReadOnlyCause = 'right' | 'frozen' | 'older' | 'draft'
type ClosedCause = 'signedOut' | 'right' | 'restored' | 'other'

/** Whether a person may type, and if not why: the page's reason first, then the server's. */
export type Access =
  | { readonly kind: 'write' }
  | { readonly kind: 'read'; readonly reason?: string; readonly cause: ReadOnlyCause }
  | { readonly kind: 'closed'; readonly cause: ClosedCause }

const readOnlyCauses: Partial<Record<string, ReadOnlyCause>> = {
  'not-writable': 'frozen',
  'older-schema': 'older',
  'foreign-client': 'draft',
  unreadable: 'draft',
  'too-large': 'draft',
}

const closedCauses: Partial<Record<number, ClosedCause>> = {
  4401: 'signedOut',
  4403: 'right',
  4404: 'right',
  4409: 'restored',
}

export function effectiveAccess(page: PageAccess, server: DocumentAccess): Access {
  if (server.kind === 'closed') return { kind: 'closed', cause: closedCauses[server.code] ?? 'other' }
  if (page.kind === 'read') return { ...page, cause: 'right' }
  if (server.kind === 'read') return { kind: 'read', cause: readOnlyCause(server) }
  return { kind: 'write' }
}

/** Why the server takes nothing here. */
export function readOnlyCause(server: DocumentAccess): ReadOnlyCause {
  const reason = server.kind === 'read' ? server.reason : null
  return readOnlyCauses[reason ?? ''] ?? 'right'
}
