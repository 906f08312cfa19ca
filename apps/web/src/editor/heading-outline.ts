import { deepestNesting, type JSONContent } from '@deconcert/document'

/** The level that a heading's author chose, from 1; 1 where what is stored is none. */
export function headingLevel({ attrs }: JSONContent): number {
  const level: unknown = attrs?.level
  return typeof level === 'number' && Number.isInteger(level) && level > 0 ? level : 1
}

/** The levels of heading that a text uses, the highest first. */
export function headingLevels(json: JSONContent): readonly number[] {
  const found = new Set<number>()
  collect(json, 0, found)
  return [...found].sort((a, b) => a - b)
}

function collect(node: JSONContent, depth: number, found: Set<number>): void {
  if (node.type === 'heading') found.add(headingLevel(node))
  if (depth > deepestNesting || !Array.isArray(node.content)) return
  for (const child of node.content) collect(child, depth + 1, found)
}
