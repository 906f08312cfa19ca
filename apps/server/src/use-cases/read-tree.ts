import { readStructure } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import {
  displayLabel,
  inPlanOrder,
  numberTree,
  referenceReader,
  territoryNames,
} from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/**
 * The tree in the order in which it is read, with the number and the name that each line shows, and those that it had
 * before it moved.
 */
export async function readTree(tools: Tools, actor: Actor) {
  const structure = found(await readStructure(tools.sql, actor.planId))
  const { version, levels, nodes, territories } = structure
  const numbers = numberTree(levels, nodes)
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(territories))
  return {
    version,
    levels,
    territories,
    nodes: inPlanOrder(nodes).map(({ node, depth }) => {
      const number = numbers.get(node.id) ?? null
      const reference = referenceOf(node.id)
      return {
        ...node,
        depth,
        number,
        label: displayLabel(byKey.get(node.levelKey), number, node.title),
        reference,
        aliases: node.aliases.filter((alias) => alias.reference !== reference),
      }
    }),
  }
}
