import { originOf } from './authored-content'
import type { JSONContent } from './content'
import { excerpt } from './content-text'
import type { Part } from './removals'
import { changesBetween, type TextChange } from './text-change'
import { blockLines, type WordRun, wordChanges } from './word-change'

/** Some letters that stay, go or come; `by`: the account that wrote or deleted them, null where nobody is known. */
export type AuthoredRun = WordRun & { readonly by: string | null }

/** One step of two texts read side by side, in the order of the text. */
export type ComparedPart =
  /** Blocks that are the same: how many, and how the first and the last begin. */
  | { readonly kind: 'same'; readonly count: number; readonly first: string; readonly last: string }
  | {
      /** `formatted`: the same words, dressed otherwise. */
      readonly kind: 'added' | 'removed' | 'reworded' | 'formatted'
      /** The kind of block, for those that have no words. */
      readonly type: string
      readonly runs: readonly AuthoredRun[]
    }

/** Who wrote so many letters of a client from this one on, and who deleted them. */
export type Doers = {
  wrote(client: number, clock: number, length: number): readonly Part[]
  removed(client: number, clock: number, length: number): readonly Part[]
}

const longestContext = 120

/** What leads from one authored content to another, with who did it. */
export function comparedText(before: JSONContent, after: JSONContent, doers: Doers): readonly ComparedPart[] {
  const blocks = before.content ?? []
  const parts: ComparedPart[] = []
  let from = 0
  for (const change of changesBetween(before, after)) {
    if (change.from > from) parts.push(same(blocks.slice(from, change.from)))
    parts.push(...changedParts(blocks.slice(change.from, change.to), change, doers))
    from = change.to
  }
  if (from < blocks.length) parts.push(same(blocks.slice(from)))
  return parts
}

function same(blocks: readonly JSONContent[]): ComparedPart {
  const context = (block: JSONContent | undefined) => (block ? excerpt(block, longestContext) : '')
  return { kind: 'same', count: blocks.length, first: context(blocks[0]), last: context(blocks.at(-1)) }
}

function changedParts(old: readonly JSONContent[], { blocks }: TextChange, doers: Doers): ComparedPart[] {
  const [one, fresh] = [old[0], blocks[0]]
  if (old.length === 1 && blocks.length === 1 && one && fresh) return [reworded(one, fresh, doers)]
  return [
    ...old.map((block) => whole('removed', block, doers)),
    ...blocks.map((block) => whole('added', block, doers)),
  ]
}

function whole(kind: 'added' | 'removed', block: JSONContent, doers: Doers): ComparedPart {
  const reader = new Letters(block, kind, doers)
  return { kind, type: block.type ?? '', runs: reader.take(blockLines(block).length) }
}

function reworded(old: JSONContent, fresh: JSONContent, doers: Doers): ComparedPart {
  const words = wordChanges(blockLines(old), blockLines(fresh))
  const going = new Letters(old, 'removed', doers)
  const coming = new Letters(fresh, 'added', doers)
  const runs = words.flatMap(({ kind, text }): AuthoredRun[] => {
    if (kind === 'removed') return going.take(text.length)
    if (kind === 'added') return coming.take(text.length)
    going.take(text.length)
    coming.take(text.length)
    return [{ kind, text, by: null }]
  })
  const isDressOnly = words.every(({ kind }) => kind === 'same')
  return { kind: isDressOnly ? 'formatted' : 'reworded', type: fresh.type ?? '', runs }
}

type Letter = { readonly text: string; readonly by: string | null }

/** The lines of a block, read from its beginning on, with who wrote or deleted what. */
class Letters {
  readonly #kind: 'added' | 'removed'
  #left: Letter[]

  constructor(block: JSONContent, kind: 'added' | 'removed', doers: Doers) {
    this.#kind = kind
    this.#left = lettersOf(block, kind, doers)
  }

  take(length: number): AuthoredRun[] {
    const runs: AuthoredRun[] = []
    let wanted = length
    while (wanted > 0) {
      const [next, ...others] = this.#left
      if (next === undefined) break
      const text = next.text.slice(0, wanted)
      const rest = next.text.slice(text.length)
      this.#left = rest === '' ? others : [{ ...next, text: rest }, ...others]
      wanted -= text.length
      pushRun(runs, { kind: this.#kind, text, by: next.by })
    }
    return runs
  }
}

function pushRun(runs: AuthoredRun[], run: AuthoredRun): void {
  const last = runs.at(-1)
  if (last?.by === run.by) runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

/** Together they are the lines of the block: what nobody wrote, as the sign before an item, is of whoever comes next. */
function lettersOf(block: JSONContent, kind: 'added' | 'removed', doers: Doers): Letter[] {
  const lines = blockLines(block)
  const letters: Letter[] = []
  let at = 0
  for (const run of textRuns(block)) {
    const start = lines.indexOf(run.text ?? '', at)
    const [first, ...others] = partsOf(run, kind, doers)
    if (start < 0 || first === undefined) continue
    // What stands before the run goes with its first letters.
    const parts = [{ ...first, length: start - at + first.length }, ...others]
    for (const { length, by } of parts) {
      letters.push({ text: lines.slice(at, at + length), by })
      at += length
    }
  }
  if (at < lines.length)
    letters.push({ text: lines.slice(at), by: letters.at(-1)?.by ?? doerOf(block, kind, doers) })
  return letters
}

/** Whose the letters of a run are; none for one of which it is not known where it comes from. */
function partsOf(run: JSONContent, kind: 'added' | 'removed', doers: Doers): readonly Part[] {
  const length = (run.text ?? '').length
  return length === 0 ? [] : doings(run, length, kind, doers)
}

/** Who put in or took away a block without letters: a card, a chart, a line. */
function doerOf(block: JSONContent, kind: 'added' | 'removed', doers: Doers): string | null {
  return doings(block, 1, kind, doers)[0]?.by ?? null
}

function doings(node: JSONContent, length: number, kind: 'added' | 'removed', doers: Doers): readonly Part[] {
  const origin = originOf(node)
  if (origin === null) return []
  const { client, clock } = origin
  return kind === 'added' ? doers.wrote(client, clock, length) : doers.removed(client, clock, length)
}

function textRuns(node: JSONContent): JSONContent[] {
  return node.type === 'text' ? [node] : (node.content ?? []).flatMap(textRuns)
}
