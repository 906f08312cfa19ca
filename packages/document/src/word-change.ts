import { diffArrays } from 'diff'
import type { JSONContent } from './content'
import { plainText, type WordsOfBlock } from './content-text'

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

/** Stands for a figure whose words nobody gave. */
const unnamedFigure = '▦'

/**
 * What a block says, as lines: the signs before the items of a list, and between the cells of a row, included. `wordsOf`
 * says what stands in the place of a figure.
 */
export function blockLines(block: JSONContent, wordsOf: WordsOfBlock = () => null): string {
  const children = block.content ?? []
  const inside = (node: JSONContent) =>
    (node.content ?? []).map((child) => blockLines(child, wordsOf)).join('\n')
  switch (block.type) {
    case 'bulletList':
      return children.map((item) => `• ${inside(item)}`).join('\n')
    case 'orderedList':
      return children.map((item, n) => `${startOf(block) + n}. ${inside(item)}`).join('\n')
    case 'table':
      return children.map((row) => (row.content ?? []).map((cell) => plainText(cell)).join(' | ')).join('\n')
    case 'blockquote':
      return inside(block)
    case 'testimony':
      return [...testimonyHeading(block), inside(block)].join('\n')
    case 'horizontalRule':
      return '———'
    case 'figureCard':
    case 'dataView':
      return wordsOf(block) ?? unnamedFigure
    default:
      return plainText(block)
  }
}

/** Who speaks and in which circumstances are words of the testimony as well. */
function testimonyHeading({ attrs }: JSONContent): string[] {
  const said = [attrs?.audience, attrs?.circumstances].filter(
    (text) => typeof text === 'string' && text !== '',
  )
  return said.length > 0 ? [`« ${said.join(', ')} »`] : []
}

function startOf({ attrs }: JSONContent): number {
  return typeof attrs?.start === 'number' ? attrs.start : 1
}
