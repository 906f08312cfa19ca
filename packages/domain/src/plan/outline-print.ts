import type { Level } from './level'
import type { TreeNode } from './node'
import type { Numbers } from './numbering'
import { inPlanOrder } from './tree'

type PrintedNode = TreeNode & {
  readonly title: string
  readonly subtitle: string | null
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function heading(level: Level | undefined, number: string | null, title: string): string {
  const name = level?.labelSingular ?? null
  if (name !== null) return number === null ? `${name} : ${title}` : `${name} ${number} : ${title}`
  if (number === null) return title
  return number.includes('.') ? `${number} ${title}` : `${number}. ${title}`
}

function textOf({ subtitle, lead, objectives }: PrintedNode): readonly string[] {
  const paragraphs = lead.map((text) => oneLine(text).replace(/^• /, '- '))
  const list = objectives.map((text) => `- ${oneLine(text)}`)
  return [
    ...(subtitle === null ? [] : [oneLine(subtitle)]),
    ...paragraphs,
    ...(list.length === 0 ? [] : ['Objectifs :', list.join('\n')]),
  ]
}

/**
 * The outline of a plan as a text that `readOutline` understands again: a markdown heading for each node, as deep as it
 * stands, with the name of its level and its number; then its text and its objectives.
 */
export function printOutline(
  levels: readonly Level[],
  nodes: readonly PrintedNode[],
  numbers: Numbers,
): string {
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const blocks = inPlanOrder(nodes).flatMap(({ node, depth }) => {
    const title = heading(byKey.get(node.levelKey), numbers.get(node.id) ?? null, oneLine(node.title))
    return [`${'#'.repeat(depth + 1)} ${title}`, ...textOf(node)]
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}
