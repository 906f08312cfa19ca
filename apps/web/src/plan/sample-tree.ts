import { displayLabel, inPlanOrder, type Level, numberTree, type TreeNode } from '@deconcert/domain/plan'

/** One line of an invented tree, to show how levels name and number what stands in them. */
export type SampleLine = {
  readonly id: string
  readonly level: Level
  readonly depth: number
  readonly label: string
}

const mostDepth = 6

/**
 * A small tree of these levels: two nodes at the first storey, then two in the first of them, and so on down.
 * A level that nobody can reach is left out.
 */
export function sampleTree(levels: readonly Level[], sampleTitle: string): readonly SampleLine[] {
  const nodes: TreeNode[] = []
  const grow = (parent: TreeNode | null, depth: number) => {
    const used = new Set(nodes.map((node) => node.levelKey))
    const level = levels.find(
      ({ key, allowedParents }) => !used.has(key) && allowedParents.includes(parent?.levelKey ?? null),
    )
    if (level === undefined || depth > mostDepth) return
    const added = [0, 1].map((position) => sampleNode(level, parent, position))
    nodes.push(...added)
    grow(added[0] ?? null, depth + 1)
  }
  grow(null, 0)
  const numbers = numberTree(levels, nodes)
  return inPlanOrder(nodes).flatMap(({ node, depth }) => {
    const level = levels.find(({ key }) => key === node.levelKey)
    if (level === undefined) return []
    return [
      { id: node.id, level, depth, label: displayLabel(level, numbers.get(node.id) ?? null, sampleTitle) },
    ]
  })
}

function sampleNode(level: Level, parent: TreeNode | null, position: number): TreeNode {
  return {
    id: `${parent?.id ?? ''}/${position}`,
    parentId: parent?.id ?? null,
    levelKey: level.key,
    position,
    state: 'draft',
    frozenNumber: null,
  }
}
