import { readStructure } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import { displayLabel, inPlanOrder, numberTree } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** The tree in the order in which it is read, with the number and the name that each line shows. */
export async function readTree(tools: Tools, actor: Actor) {
  const { version, levels, nodes } = found(await readStructure(tools.sql, actor.planId))
  const numbers = numberTree(levels, nodes)
  const byKey = new Map(levels.map((level) => [level.key, level]))
  return {
    version,
    levels,
    nodes: inPlanOrder(nodes).map(({ node, depth }) => {
      const number = numbers.get(node.id) ?? null
      return { ...node, depth, number, label: displayLabel(byKey.get(node.levelKey), number, node.title) }
    }),
  }
}
