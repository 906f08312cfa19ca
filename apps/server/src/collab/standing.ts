import type { DocumentStatus, Participant } from '@deconcert/sync'

/** Somebody before a text, known by their session. */
export type Asked = { readonly sessionId: string; readonly documentId: string }

/** Where somebody stands before a text at this moment. */
export type Standing =
  | { readonly kind: 'signed-out' | 'not-permitted' }
  | {
      readonly kind: 'admitted'
      readonly person: Participant
      readonly access: 'read' | 'write'
      readonly document: DocumentStatus
    }

/** Where each of them stands, in the order asked. One question to the database, however many they are. */
export type ReadStandings = (asked: readonly Asked[]) => Promise<readonly Standing[]>
