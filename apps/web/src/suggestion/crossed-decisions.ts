import type { Verdict } from '@deconcert/document'
import * as Y from 'yjs'
import { beginsWords, proposalIn, type Row, rowEndedBy, rowsTaken, writeAgain } from './decided-words'

type Chosen = { readonly id: string; readonly fragment: string }
type Listener = (count: number) => void

/**
 * The decisions of one person on the proposals of a document, as long as it is open. Where somebody kept words that
 * this person's decision took away, neither having heard of the other, they are written again as the proposal that
 * they were: whoever took them away writes, so that they come once. Who decided is told that the proposal waits again.
 */
export class CrossedDecisions {
  readonly #doc: Y.Doc
  readonly #decided = new Set<string>()
  readonly #taken = new Set<Row>()
  readonly #listeners = new Set<Listener>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.#read(transaction))
  }

  /** Makes this decision on these proposals. */
  decide<Made>(chosen: readonly Chosen[], verdict: Verdict, make: () => Made): Made {
    const ids = new Set(chosen.map(({ id }) => id))
    const fragments = new Set(chosen.map(({ fragment }) => fragment))
    const taken = [...fragments].flatMap((name) => rowsTaken(this.#doc.getXmlFragment(name), ids, verdict))
    const made = make()
    for (const row of taken) this.#taken.add(row)
    for (const id of ids) this.#decided.add(id)
    return made
  }

  /** Told how many of the proposals that were decided here wait again by somebody else's doing. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #read(transaction: Y.Transaction): void {
    if (this.#decided.size + this.#taken.size === 0) return
    const formats = newFormats(transaction)
    this.#tellOf(formats, transaction)
    if (transaction.local) return
    const crossed = formats.flatMap((end): [Row, Y.Item][] => {
      const row = end.content.value === null ? rowEndedBy(end, this.#taken) : null
      if (row) this.#taken.delete(row)
      return row ? [[row, end]] : []
    })
    if (crossed.length === 0) return
    const write = () => {
      for (const [row, end] of crossed) writeAgain(row, end)
    }
    Y.transact(this.#doc, write, this)
  }

  #tellOf(formats: readonly Format[], { local, origin }: Y.Transaction): void {
    const again = new Set<string>()
    for (const format of formats) {
      const id = proposalIn(format.content.value)
      if (id !== null && this.#decided.has(id) && beginsWords(format)) again.add(id)
    }
    for (const id of again) this.#decided.delete(id)
    // What one undoes oneself is no news.
    if (again.size === 0 || (local && origin !== this)) return
    for (const listener of this.#listeners) listener(again.size)
  }
}

type Format = Y.Item & { readonly content: Y.ContentFormat }

/** The formats of words that a transaction brought and left. */
function newFormats({ doc, beforeState, afterState }: Y.Transaction): readonly Format[] {
  return [...afterState].flatMap(([client, clock]) => {
    const from = beforeState.get(client) ?? 0
    const structs = from < clock ? (doc.store.clients.get(client) ?? []) : []
    return structs.slice(from < clock ? Y.findIndexSS(structs, from) : 0).filter(isFormat)
  })
}

function isFormat(struct: Y.Item | Y.GC): struct is Format {
  return struct instanceof Y.Item && !struct.deleted && struct.content instanceof Y.ContentFormat
}

const watched = new WeakMap<Y.Doc, CrossedDecisions>()

export function crossedDecisionsOf(doc: Y.Doc): CrossedDecisions {
  const known = watched.get(doc) ?? new CrossedDecisions(doc)
  watched.set(doc, known)
  return known
}
