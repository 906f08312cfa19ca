import {
  listSheets as readLines,
  readSheetTemplate,
  readStructure,
  type SheetLine,
} from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import { inPlanOrder, numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import { shortKeys } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readCompleteness, type SheetCompleteness } from './sheet-completeness'

type ListedSheet = SheetLine & {
  readonly number: string | null
  readonly reference: string
  /** How far it is, what is missing, who must act and since when. */
  readonly completeness: SheetCompleteness
}

export type SheetList = {
  readonly sheets: readonly ListedSheet[]
  /** How many short fields each has to fill. */
  readonly shortFields: number
}

/** The sheets of the plan, in the order of its tree. */
export async function listSheets(tools: Tools, actor: Actor): Promise<SheetList> {
  const keys = shortKeys(await readSheetTemplate(tools.sql, actor.planId))
  const [lines, structure, completed] = await Promise.all([
    readLines(tools.sql, actor.planId, keys),
    readStructure(tools.sql, actor.planId),
    readCompleteness(tools, actor.planId),
  ])
  const { levels, nodes, territories } = found(structure)
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(territories))
  const byNode = new Map(lines.map((line) => [line.nodeId, line]))
  const sheets = inPlanOrder(nodes).flatMap(({ node }) => {
    const line = byNode.get(node.id)
    const completeness = line === undefined ? undefined : completed.get(line.id)?.completeness
    if (line === undefined || completeness === undefined) return []
    const number = numbers.get(node.id) ?? null
    return [{ ...line, number, reference: referenceOf(node.id), completeness }]
  })
  return { sheets, shortFields: keys.length }
}
