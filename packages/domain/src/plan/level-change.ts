import { type Level, type LevelRefusal, levelRefusals } from './level'
import { isLive, type TreeNode } from './node'

/**
 * Why these levels may not take the place of those of a plan, or null when they may. What stands in the tree stays
 * where it is: its level remains, and still allows its place.
 */
export function levelChangeRefusal(
  levels: readonly Level[],
  nodes: readonly TreeNode[],
): LevelRefusal | null {
  const [unusable] = levelRefusals(levels)
  if (unusable !== undefined) return unusable
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const levelOf = new Map(nodes.map((node) => [node.id, node.levelKey]))
  if (nodes.some((node) => !byKey.has(node.levelKey))) return { path: 'levels', refusal: 'level-in-use' }
  const misplaced = nodes.find((node) => {
    const parentKey = node.parentId === null ? null : (levelOf.get(node.parentId) ?? null)
    return isLive(node.state) && !byKey.get(node.levelKey)?.allowedParents.includes(parentKey)
  })
  if (misplaced === undefined) return null
  const index = levels.findIndex((level) => level.key === misplaced.levelKey)
  return { path: `levels[${index}]`, refusal: 'level-not-allowed-here' }
}
