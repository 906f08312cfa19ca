import type { Level } from './level'
import type { TreeNode } from './node'
import { displayLabel, type Numbers } from './numbering'

type Named = TreeNode & { readonly title: string }

type NumberedTree = {
  readonly levels: ReadonlyMap<string, Level>
  readonly nodes: ReadonlyMap<string, Named>
  readonly numbers: Numbers
  readonly territories: ReadonlyMap<string, string>
}

/** How one node names itself; a number that starts again in each territory says which. */
function ownLabel({ levels, numbers, territories }: NumberedTree, node: Named): string {
  const level = levels.get(node.levelKey)
  const label = displayLabel(level, numbers.get(node.id) ?? null, node.title)
  const name = territories.get(node.territoryId ?? '')
  return level?.numbering.reset === 'territory' && name !== undefined ? `${label} (${name})` : label
}

/** Whether a node is named by itself: by its title, or by a number that never starts again. */
function isEnough({ levels, numbers }: NumberedTree, node: Named): boolean {
  const level = levels.get(node.levelKey)
  return (numbers.get(node.id) ?? null) === null || level === undefined || level.numbering.reset === 'plan'
}

/** Whether the number of a node has in it all that its parent's label would say. */
function saysParent({ levels, numbers }: NumberedTree, node: Named, parent: Named): boolean {
  const above = numbers.get(parent.id) ?? null
  if (above === null || levels.get(parent.levelKey)?.numbering.reset === 'territory') return false
  const { template } = levels.get(node.levelKey)?.numbering ?? { template: '' }
  return template.includes('{parent}') && (numbers.get(node.id)?.includes(above) ?? false)
}

function referenceOf(tree: NumberedTree, id: string): string {
  const labels: string[] = []
  const met = new Set<Named>()
  let isSaid = false
  for (let node = tree.nodes.get(id); node !== undefined && !met.has(node); ) {
    met.add(node)
    if (!isSaid) labels.unshift(ownLabel(tree, node))
    const parent = isEnough(tree, node) ? undefined : tree.nodes.get(node.parentId ?? '')
    isSaid = parent !== undefined && saysParent(tree, node, parent)
    node = parent
  }
  return labels.join(' · ')
}

/**
 * Names the nodes of one tree so that no other can be meant: « Orientation 2 · Axe 1 », « Action 2.1.3 ». What stands
 * above is named as far up as the numbers start again, unless the number already has it in it. A node without a number
 * is named by its title. `territories` gives the names of territories by id, as `territoryNames` makes them; what is not
 * there is named by an empty text. Reading a tree once serves any number of its lines.
 */
export function referenceReader(
  levels: readonly Level[],
  nodes: readonly Named[],
  numbers: Numbers,
  territories: ReadonlyMap<string, string>,
): (id: string) => string {
  const tree = {
    levels: new Map(levels.map((level) => [level.key, level])),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    numbers,
    territories,
  }
  return (id) => referenceOf(tree, id)
}

/** The names of a plan's territories by id: numbers that start again in each are told apart by them. */
export function territoryNames(
  territories: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  return new Map(territories.map(({ id, name }) => [id, name]))
}
