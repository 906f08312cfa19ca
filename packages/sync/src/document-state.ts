import { ClockRanges } from './clock-ranges'
import { type DecodedUpdate, decodeUpdate } from './decode-update'
import { Integration } from './integration'
import { MapEntries } from './map-entries'

/** What an update would add. */
export type Change = {
  readonly advanced: ReadonlyMap<number, number>
  readonly deletions: DecodedUpdate['deletions']
  /** What it adds to the values of maps. */
  readonly entries: MapEntries['entries']
  /** Client ids never seen in this document. */
  readonly newClients: readonly number[]
  /** Whether it also says again what was written before, which may have been erased since. */
  readonly isRepeating: boolean
}

/**
 * - known: adds nothing, as when a client that is up to date offers all that it has.
 * - gap: hangs on something that is not here.
 * - foreign-client: writes under a client id that is another person's.
 */
export type Verdict =
  | { readonly kind: 'new'; readonly change: Change }
  | { readonly kind: 'known' | 'gap' | 'foreign-client' | 'unreadable' }

/** An honest update brings the client ids of a few pages; what brings very many is made to be slow to take in. */
const mostNewClients = 100

const nothing: Change = {
  advanced: new Map(),
  deletions: [],
  entries: [],
  newClients: [],
  isRepeating: false,
}

/** What is known of a document without holding it: how far each client wrote, what is deleted, whose client id is whose. */
export class DocumentState {
  readonly #clocks = new Map<number, number>()
  readonly #deleted = new ClockRanges()
  readonly #entries = new ClockRanges()
  readonly #owners: Map<number, string>

  constructor(owners: ReadonlyMap<number, string> = new Map()) {
    this.#owners = new Map(owners)
  }

  /** Whether this client id is bound, and not to this account: an id that the server wrote under is nobody's. */
  isForeign(client: number, accountId: string | null): boolean {
    if (accountId === null) return false
    const owner = this.#owners.get(client)
    return owner === undefined ? this.#clocks.has(client) : owner !== accountId
  }

  /** Judges an update without taking it. `accountId` null: the server itself, which may write under any new id. */
  examine(bytes: Uint8Array, accountId: string | null): Verdict {
    let update: DecodedUpdate
    try {
      update = decodeUpdate(bytes)
    } catch {
      return { kind: 'unreadable' }
    }
    const entries = new MapEntries(this.#entries)
    const integration = new Integration(this.#clocks, update, (struct) => entries.add(struct))
    if (!integration.run()) return { kind: 'gap' }
    const unknown = update.deletions.some(
      ({ client, from, length }) => from + length > integration.clock(client),
    )
    if (unknown) return { kind: 'gap' }
    if (accountId !== null && this.#hasLongEntry(entries, update)) return { kind: 'unreadable' }
    return this.#judge(integration.advanced, update, entries.entries, accountId)
  }

  apply({ advanced, deletions, entries, newClients }: Change, accountId: string | null): void {
    for (const [client, clock] of advanced) this.#clocks.set(client, clock)
    for (const { client, from, length } of deletions) this.#deleted.add(client, from, length)
    for (const { client, from, length } of entries) this.#entries.add(client, from, length)
    if (accountId === null) return
    for (const client of newClients) this.#owners.set(client, accountId)
  }

  /** Takes what is already stored, and answers what it adds. Throws when it does not follow from what came before. */
  absorb(bytes: Uint8Array): Change {
    const verdict = this.examine(bytes, null)
    if (verdict.kind === 'known') return nothing
    if (verdict.kind !== 'new') throw new Error(`a stored update is not whole: ${verdict.kind}`)
    this.apply(verdict.change, null)
    return verdict.change
  }

  /** How far each client wrote. */
  get clocks(): ReadonlyMap<number, number> {
    return this.#clocks
  }

  /** Whether this is as far as the other in every client's writing, and knows of all its deletions. */
  holds(other: DocumentState): boolean {
    return (
      this.#clocks.size === other.#clocks.size &&
      [...other.#clocks].every(([client, clock]) => this.#clocks.get(client) === clock) &&
      this.#deleted.includes(other.#deleted)
    )
  }

  /** What is deleted as a whole is put apart without harm: a page that can undo sends such ones. */
  #hasLongEntry({ long }: MapEntries, { deletions }: DecodedUpdate): boolean {
    if (long.length === 0) return false
    const deleted = new ClockRanges()
    for (const { client, from, length } of deletions) deleted.add(client, from, length)
    return long.some(
      ({ client, from, length }) =>
        !deleted.has(client, from, length) && !this.#deleted.has(client, from, length),
    )
  }

  #judge(
    advanced: ReadonlyMap<number, number>,
    update: DecodedUpdate,
    entries: MapEntries['entries'],
    accountId: string | null,
  ): Verdict {
    const deletions = update.deletions.filter(
      ({ client, from, length }) => !this.#deleted.has(client, from, length),
    )
    if (advanced.size === 0 && deletions.length === 0) return { kind: 'known' }
    const clients = [...advanced.keys()]
    if (clients.some((client) => this.isForeign(client, accountId))) return { kind: 'foreign-client' }
    const newClients = clients.filter((client) => !this.#clocks.has(client) && !this.#owners.has(client))
    if (accountId !== null && newClients.length > mostNewClients) return { kind: 'unreadable' }
    const isRepeating = update.structs.some(({ id }) => id.clock < (this.#clocks.get(id.client) ?? 0))
    return { kind: 'new', change: { advanced, deletions, entries, newClients, isRepeating } }
  }
}
