import * as Y from 'yjs'
import { ClockRanges } from './clock-ranges'
import type { DecodedUpdate } from './decode-update'

type Struct = DecodedUpdate['structs'][number]
type Entry = { readonly client: number; readonly from: number; readonly length: number }

/**
 * Which of what is written are values of maps: an attribute of a paragraph is one. Pages write them one by one. One that
 * is longer, is put apart and loses its map while half of it lives has Yjs throw in every page that takes it in, and none
 * of these pages tells an edit again.
 */
export class MapEntries {
  readonly #known: ClockRanges
  readonly #here = new ClockRanges()
  /** Those of this update. */
  readonly entries: Entry[] = []
  /** Of these, the ones longer than one. */
  readonly long: Entry[] = []

  constructor(known: ClockRanges) {
    this.#known = known
  }

  /** Takes in one struct, after all that it hangs on. */
  add(struct: Struct): void {
    if (!(struct instanceof Y.Item) || !this.#isEntry(struct)) return
    const entry = { client: struct.id.client, from: struct.id.clock, length: struct.length }
    this.#here.add(entry.client, entry.from, entry.length)
    this.entries.push(entry)
    if (entry.length > 1 && !(struct.content instanceof Y.ContentDeleted)) this.long.push(entry)
  }

  /** What does not say of which map it is a value is one of the same as what it was written beside. */
  #isEntry({ parentSub, origin, rightOrigin }: Y.Item): boolean {
    const beside = origin ?? rightOrigin
    if (beside === null) return parentSub !== null
    const { client, clock } = beside
    return this.#here.has(client, clock, 1) || this.#known.has(client, clock, 1)
  }
}
