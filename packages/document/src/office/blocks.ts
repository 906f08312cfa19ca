import type { JSONContent } from '../content'

/** A block as word processors see it: a text is a row of them, and the items of a list are paragraphs with a depth. */
export type FlatBlock =
  | { readonly kind: 'block'; readonly block: JSONContent }
  | {
      readonly kind: 'item'
      readonly depth: number
      readonly isOrdered: boolean
      readonly blocks: readonly JSONContent[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly JSONContent[] }

export function paragraph(inline: readonly JSONContent[]): JSONContent {
  return inline.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content: [...inline] }
}

/** `level` from 1, as deep as a file goes: ours end at 3. A heading stands on one line. */
export function heading(level: number, inline: readonly JSONContent[]): JSONContent {
  return { type: 'heading', attrs: { level: Math.min(Math.max(level, 1), 3) }, content: [...inline] }
}

type Item = Extract<FlatBlock, { kind: 'item' }>
type List = {
  readonly depth: number
  readonly isOrdered: boolean
  readonly node: JSONContent
  items: JSONContent[]
}

const deepestList = 8

/** Blocks of the schema: items in a row become lists, nested by their depth, and quotes in a row one quote. */
export function gathered(flat: readonly FlatBlock[]): JSONContent[] {
  const blocks: JSONContent[] = []
  let lists: List[] = []
  let before: FlatBlock['kind'] = 'block'
  for (const each of flat) {
    if (each.kind !== 'item') lists = []
    if (each.kind === 'item') addItem(blocks, lists, each)
    else if (each.kind === 'block') blocks.push(each.block)
    else if (before === 'quote') blocks.at(-1)?.content?.push(...each.blocks)
    else blocks.push({ type: 'blockquote', content: [...each.blocks] })
    before = each.kind
  }
  return blocks
}

function addItem(blocks: JSONContent[], lists: List[], item: Item): void {
  const depth = Math.min(item.depth, deepestList)
  while ((lists.at(-1)?.depth ?? -1) > depth) lists.pop()
  const open = lists.at(-1)
  if (open?.depth === depth && open.isOrdered !== item.isOrdered) lists.pop()
  const list = lists.at(-1)?.depth === depth ? lists.at(-1) : beginList(blocks, lists, depth, item.isOrdered)
  list?.items.push({ type: 'listItem', content: [...item.blocks] })
}

function beginList(blocks: JSONContent[], lists: List[], depth: number, isOrdered: boolean): List {
  const items: JSONContent[] = []
  const node = { type: isOrdered ? 'orderedList' : 'bulletList', content: items }
  const holder = lists.at(-1)?.items.at(-1)?.content ?? blocks
  holder.push(node)
  const list = { depth, isOrdered, node, items }
  lists.push(list)
  return list
}

/** Nothing but blank. */
export function isBlankInline(inline: readonly JSONContent[]): boolean {
  return inline.every(({ type, text }) => type === 'hardBreak' || (text ?? '').trim() === '')
}

/** Without line ends at the edges, and with neighbours of the same marks as one run. */
export function tidied(inline: readonly JSONContent[]): readonly JSONContent[] {
  const runs: JSONContent[] = []
  for (const run of inline) {
    const last = runs.at(-1)
    if (isSameRun(last, run))
      runs[runs.length - 1] = { ...last, text: `${last?.text ?? ''}${run.text ?? ''}` }
    else if (run.type !== 'text' || run.text !== '') runs.push(run)
  }
  const isBreak = (run: JSONContent | undefined) => run?.type === 'hardBreak'
  while (isBreak(runs.at(-1))) runs.pop()
  while (isBreak(runs[0])) runs.shift()
  return runs
}

function isSameRun(one: JSONContent | undefined, other: JSONContent): boolean {
  const areWords = one?.type === 'text' && other.type === 'text'
  return areWords && JSON.stringify(one.marks) === JSON.stringify(other.marks)
}
