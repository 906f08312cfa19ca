import { type Sql } from '@deconcert/database'
/** A database of one's own, migrated and empty, that disappears at the end: `await using db = await freshDatabase()`. */
export type FreshDatabase = {
  /** The address of this database for its owner; `connectApp` takes it too, and becomes `deconcert_app`. */
  readonly ownerUrl: string
  /** Connected as the owner: to lay the table and to look under it. */
  readonly owner: Sql
  /** Connected as `deconcert_app`, as requests are. */
  readonly app: Sql
  [Symbol.asyncDispose](): Promise<void>
}
/** Clones the migrated template (about 30 ms); `migrated: false` gives an empty database instead. */
export declare function freshDatabase({
  migrated,
}?: {
  migrated?: boolean | undefined
}): Promise<FreshDatabase>
