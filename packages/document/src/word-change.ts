import { diffArrays } from 'diff'
import type { JSONContent } from './content'
import { plainText } from './content-text'

/** Words in a row that stay, go or come. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Beyond so many differences, what was written anew is shown whole. */
const mostEdits = 2000

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

/**
 * What leads from one wording to the other, word by word: what stays and goes makes the first, what stays and comes
 * the second. A space alone between changed words goes and comes with them.
 */
export function wordChanges(before: string, after: string): readonly WordRun[] {
  const edits = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: mostEdits })
  const runs = edits?.map(({ added, removed, value }) => ({
    kind: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    text: value.join(''),
  }))
  return gathered(
    runs ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ],
  )
}

function wordsIn(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function gathered(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed })
    if (added !== '') result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    const isLink = kind === 'same' && /^[ \u00a0\u202f]+$/.test(text) && index > 0 && index < runs.length - 1
    if (kind === 'same' && !isLink) {
      close()
      result.push({ kind, text })
      continue
    }
    if (kind !== 'added') removed += text
    if (kind !== 'removed') added += text
  }
  close()
  return result
}

/** What a block says, as lines: the signs before the items of a list, and between the cells of a row, included. */
export function blockLines(block: JSONContent): string {
  const children = block.content ?? []
  switch (block.type) {
    case 'bulletList':
      return children.map((item) => `• ${inside(item)}`).join('\n')
    case 'orderedList':
      return children.map((item, n) => `${startOf(block) + n}. ${inside(item)}`).join('\n')
    case 'table':
      return children.map((row) => (row.content ?? []).map(plainText).join(' | ')).join('\n')
    case 'blockquote':
      return inside(block)
    case 'horizontalRule':
      return '———'
    default:
      return plainText(block)
  }
}

function inside(node: JSONContent): string {
  return (node.content ?? []).map(blockLines).join('\n')
}

function startOf({ attrs }: JSONContent): number {
  return typeof attrs?.start === 'number' ? attrs.start : 1
}
