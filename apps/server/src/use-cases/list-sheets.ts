import { listSheets as readLines, readStructure, type SheetLine } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import { inPlanOrder, numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type ListedSheet = SheetLine & { readonly number: string | null; readonly reference: string }

/** The sheets of the plan, in the order of its tree. */
export async function listSheets(
  tools: Tools,
  actor: Actor,
): Promise<{ readonly sheets: readonly ListedSheet[] }> {
  const [lines, structure] = await Promise.all([
    readLines(tools.sql, actor.planId),
    readStructure(tools.sql, actor.planId),
  ])
  const { levels, nodes, territories } = found(structure)
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(territories))
  const byNode = new Map(lines.map((line) => [line.nodeId, line]))
  const sheets = inPlanOrder(nodes).flatMap(({ node }) => {
    const line = byNode.get(node.id)
    if (line === undefined) return []
    return [{ ...line, number: numbers.get(node.id) ?? null, reference: referenceOf(node.id) }]
  })
  return { sheets }
}
