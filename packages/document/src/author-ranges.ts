import { originOf } from './authored-content'
import type { JSONContent } from './content'
import { schema } from './schema'

/** From where to where an editor shows letters of one client. */
export type AuthorRange = { readonly from: number; readonly to: number; readonly client: number }

/**
 * Where an editor shows whose letters, in the order of the text. `size` is that of the editor's document when it shows
 * just this content.
 */
export function authorRanges(content: JSONContent): {
  readonly ranges: readonly AuthorRange[]
  readonly size: number
} {
  const ranges: AuthorRange[] = []
  let at = 0
  const read = (node: JSONContent): void => {
    if (node.type === 'text') {
      at = pushRange(ranges, node, at)
      return
    }
    const isLeaf = schema().nodes[node.type ?? '']?.isLeaf ?? false
    at += 1
    for (const child of node.content ?? []) read(child)
    if (!isLeaf) at += 1
  }
  for (const block of content.content ?? []) read(block)
  return { ranges, size: at }
}

/** Answers where the text ends. */
function pushRange(ranges: AuthorRange[], node: JSONContent, from: number): number {
  const to = from + (node.text ?? '').length
  const origin = originOf(node)
  if (origin === null) return to
  const last = ranges.at(-1)
  if (last?.to === from && last.client === origin.client) ranges[ranges.length - 1] = { ...last, to }
  else ranges.push({ from, to, client: origin.client })
  return to
}
