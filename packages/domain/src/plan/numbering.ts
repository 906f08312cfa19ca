import type { Level } from './level'
import { isLive, type TreeNode } from './node'
import { rankText } from './rank'
import { inPlanOrder } from './tree'

/** The number of each node, by id; null for a node that has none. */
export type Numbers = ReadonlyMap<string, string | null>

/** Nodes that share a scope never share a number. */
function scopeOf(level: Level, node: TreeNode): string {
  if (level.numbering.reset === 'plan') return level.key
  const within = level.numbering.reset === 'parent' ? node.parentId : node.territoryId
  return `${level.key}\n${within ?? ''}`
}

/** Never `NaN`: a start that is being typed wrong counts from 1 until it is mended. */
function firstRank({ numbering: { start = 1 } }: Level): number {
  return Number.isSafeInteger(start) ? start : 1
}

/** Under a parent without a number, `{parent}.{n}` reads as `{n}`. */
function fill(level: Level, parentNumber: string | null, rank: number): string {
  const { style, template } = level.numbering
  const shape = parentNumber === null ? template.replace(/\{parent\}[^{]*/, '') : template
  return shape.replace('{parent}', () => parentNumber ?? '').replace('{n}', () => rankText(style, rank))
}

function frozenNumbers(
  levels: ReadonlyMap<string, Level>,
  nodes: readonly TreeNode[],
): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>()
  for (const node of nodes) {
    const level = levels.get(node.levelKey)
    if (level === undefined || node.frozenNumber === null) continue
    const scope = scopeOf(level, node)
    taken.set(scope, (taken.get(scope) ?? new Set()).add(node.frozenNumber))
  }
  return taken
}

type Count = { readonly taken: ReadonlySet<string>; nextRank: number }

/** The next number of a scope that no frozen node of it holds. */
function nextNumber(level: Level, parentNumber: string | null, count: Count): string {
  let number = fill(level, parentNumber, count.nextRank)
  for (let tries = count.taken.size; tries > 0 && count.taken.has(number); tries -= 1) {
    count.nextRank += 1
    number = fill(level, parentNumber, count.nextRank)
  }
  count.nextRank += 1
  return number
}

/**
 * The number of every node, derived from the order of the tree.
 *
 * A frozen number is kept wherever the node stands, and no other node of its scope receives it. Nodes set
 * aside or retired have no number, unless theirs was frozen: what was printed keeps its name.
 */
export function numberTree(levels: readonly Level[], nodes: readonly TreeNode[]): Numbers {
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const taken = frozenNumbers(byKey, nodes)
  const counts = new Map<string, Count>()
  const numbers = new Map<string, string | null>(nodes.map((node) => [node.id, node.frozenNumber]))

  for (const { node } of inPlanOrder(nodes)) {
    const level = byKey.get(node.levelKey)
    if (level === undefined || !receivesNumber(level, node)) continue
    const scope = scopeOf(level, node)
    const count = counts.get(scope) ?? {
      taken: taken.get(scope) ?? new Set(),
      nextRank: firstRank(level),
    }
    counts.set(scope, count)
    const parentNumber = node.parentId === null ? null : (numbers.get(node.parentId) ?? null)
    numbers.set(node.id, nextNumber(level, parentNumber, count))
  }
  return numbers
}

function receivesNumber(level: Level, node: TreeNode): boolean {
  return node.frozenNumber === null && level.numbering.style !== 'none' && isLive(node.state)
}

/** How one node names itself: « Axe 1 », « 1.2 » where the level has no name, its title where it has no number. */
export function displayLabel(level: Level | undefined, number: string | null, title: string): string {
  if (level === undefined || number === null) return title
  if (level.numbering.displayTemplate !== undefined)
    return level.numbering.displayTemplate.replace('{number}', () => number)
  return level.labelSingular === null ? number : `${level.labelSingular} ${number}`
}
