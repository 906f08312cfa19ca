import type { Participant, UpdateLog } from '@deconcert/sync'

/** What the shared texts' sockets need from the world. */
export type CollabTools = {
  readonly log: UpdateLog
  /** The person whose session this Cookie header opens, or null. */
  readonly authenticate: (cookieHeader: string | undefined) => Promise<Participant | null>
  readonly access: (
    documentId: string,
    person: Participant,
  ) => Promise<{ readonly access: 'none' | 'read' | 'write' }>
  readonly now: () => Date
  /** Told of what went wrong without anyone's doing. */
  readonly onFault: (error: unknown) => void
  /** See `Config.origin`. */
  readonly publicOrigin: string | null
}
