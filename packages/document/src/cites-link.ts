import { deepestNesting, type JSONContent } from './content'

/** Whether a text says by a link where it has something from. */
export function citesLink(content: JSONContent): boolean {
  return hasLink(content, 0)
}

function hasLink(node: JSONContent, depth: number): boolean {
  if (depth > deepestNesting) return false
  if ((node.marks ?? []).some(({ type }) => type === 'link')) return true
  return (node.content ?? []).some((child) => hasLink(child, depth + 1))
}
