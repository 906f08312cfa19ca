import type { Sql } from '@deconcert/database'
import type { Id } from '@deconcert/domain'
import type { Written } from '@deconcert/sync'
import type { Bulkhead } from './bulkhead'
import type { PastReader } from './collab/past-reader'
import type { Change } from './collab/rooms'
import type { Streams } from './collab/streams'
import type { Passwords } from './identity/passwords'
import type { Sessions } from './identity/sessions'
import type { JournalFeed } from './live/journal-feed'

/** The shared texts' sockets, as far as use cases know them. */
type Hub = {
  /** Asks the rights of everybody in this document again: its state or their seats have changed. */
  refresh(documentId: string): void
  /** Who has one of these documents open now, each person once, in the order of their names. */
  peopleIn(documentIds: readonly string[]): readonly { readonly accountId: string; readonly name: string }[]
  /** Closes every socket of a session that is over. */
  closeSession(sessionId: string): void
  /** Changes what is stored of a document while nobody is in it: everyone is sent away first, and comes back after. */
  rewrite<Result>(documentId: string, change: Change<Result>): Promise<Result>
  /** Has an act store an update of a document by itself, while people write in it: they see it as a colleague's. */
  write<Act extends Written>(documentId: string, act: () => Promise<Act>): Promise<Act | null>
  /** Has what is deleted from a document by now told to nobody who opens it from now on. */
  fold(documentId: string): Promise<void>
  /** The ways in for browsers whose WebSockets are blocked. */
  readonly streams: Pick<Streams, 'open' | 'find'>
}

/** What a use case needs from the world: memory, time, chance, and those who are to be told. */
export type Tools = {
  readonly sql: Sql
  readonly now: () => Date
  readonly newId: <Kind extends string>() => Id<Kind>
  /** 256 bits that nobody can guess, as 43 characters of an address. */
  readonly newSecret: () => string
  readonly hub: Hub
  /** Reads what texts have been, off the thread of those who wait for answers. */
  readonly past: Omit<PastReader, 'close'>
  /** Room for those who read what texts have been: `history-busy` when there is no more. */
  readonly pastPlaces: Bulkhead
  readonly feed: JournalFeed
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly demo: boolean
}
