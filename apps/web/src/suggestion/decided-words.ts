import { readWordMark, type Verdict } from '@deconcert/document'
import * as Y from 'yjs'

type Piece = { readonly words: string; readonly attributes: Readonly<Record<string, unknown>> }
type Letters = { readonly client: number; readonly clock: number; readonly length: number }

/** Words of one proposal that stand side by side. */
export type Row = {
  /** The proposal. */
  readonly id: string
  /** What marks them in the shared text. */
  readonly key: string
  readonly pieces: Piece[]
  readonly letters: Letters[]
}

/** What this decision takes away of these proposals: the words that are refused, or the struck words that are to go. */
export function rowsTaken(fragment: Y.XmlFragment, ids: ReadonlySet<string>, verdict: Verdict): Row[] {
  const mark = verdict === 'accept' ? /^deletion(--|$)/ : /^insertion$/
  const keyOf = (attributes: Piece['attributes']) =>
    Object.keys(attributes).find((key) => mark.test(key) && ids.has(proposalIn(attributes[key]) ?? ''))
  return fragment.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return rowsOf(child, keyOf)
    return child instanceof Y.XmlElement ? rowsTaken(child, ids, verdict) : []
  })
}

/** The proposal that a format of the shared text says. */
export function proposalIn(value: unknown): string | null {
  return readWordMark(value as Record<string, unknown> | undefined)?.id ?? null
}

function rowsOf(text: Y.XmlText, keyOf: (attributes: Piece['attributes']) => string | undefined): Row[] {
  const rows: Row[] = []
  let before: string | null = null
  for (const { item, words, attributes } of wordsOf(text)) {
    const key = keyOf(attributes)
    const id = key === undefined ? null : proposalIn(attributes[key])
    if (key !== undefined && id !== null) {
      if (before !== `${id} ${key}`) rows.push({ id, key, pieces: [], letters: [] })
      rows.at(-1)?.pieces.push({ words, attributes })
      rows.at(-1)?.letters.push({ ...item.id, length: item.length })
    }
    before = `${id} ${key}`
  }
  return rows
}

function* wordsOf(text: Y.XmlText): Generator<Piece & { readonly item: Y.Item }> {
  let attributes: Piece['attributes'] = {}
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) continue
    const { content } = item
    if (content instanceof Y.ContentFormat) attributes = { ...attributes, [content.key]: content.value }
    else yield { item, words: content instanceof Y.ContentString ? content.str : '', attributes }
  }
}

/** The words that are gone right after this end of a mark: whoever wrote the end kept them, and saw them still there. */
export function rowEndedBy(end: Y.Item, rows: ReadonlySet<Row>): Row | null {
  const { key } = end.content as Y.ContentFormat
  for (let item = end.right; item && goesOn(item, key); item = item.right) {
    const gone = item.deleted ? item : null
    const found = gone && [...rows].find((row) => row.key === key && isOf(gone, row))
    if (found) return found
  }
  return null
}

/** Whether words that the mark ends before can still come after this: none that stand do, and the mark does not begin again. */
function goesOn({ deleted, content }: Y.Item, key: string): boolean {
  return deleted || (content instanceof Y.ContentFormat && (content.value === null || content.key !== key))
}

function isOf({ id, length }: Y.Item, { letters }: Row): boolean {
  return letters.some(
    (each) =>
      each.client === id.client && each.clock < id.clock + length && id.clock < each.clock + each.length,
  )
}

/** Whether words stand between this mark and what ends it. */
export function beginsWords(mark: Y.Item): boolean {
  const { key } = mark.content as Y.ContentFormat
  let item = mark.right
  while (item && (item.deleted || (item.content instanceof Y.ContentFormat && item.content.key !== key)))
    item = item.right
  return item?.countable === true
}

/** Writes the words again, marked as they were, where this end of their mark stands. */
export function writeAgain({ pieces }: Row, end: Y.Item): void {
  const text = end.parent
  if (!(text instanceof Y.XmlText)) return
  let at = 0
  for (let item = end.left; item; item = item.left) if (!item.deleted && item.countable) at += item.length
  for (const { words, attributes } of pieces) {
    text.insert(at, words, attributes)
    at += words.length
  }
}
