import { citedFigures } from './cited-figures'
import { deepestNesting, type JSONContent } from './content'

/** Whether a text says where it has something from: a figure, a table or chart of data, or a link. */
export function citesSource(content: JSONContent): boolean {
  const { cards, series } = citedFigures(content)
  return cards.length + series.length > 0 || hasLink(content, 0)
}

function hasLink(node: JSONContent, depth: number): boolean {
  if (depth > deepestNesting) return false
  if ((node.marks ?? []).some(({ type }) => type === 'link')) return true
  return (node.content ?? []).some((child) => hasLink(child, depth + 1))
}
