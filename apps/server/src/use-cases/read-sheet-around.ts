import { readSheetAround as readRow, readSheet, readStructure } from '@deconcert/database/plan'
import { found, type SheetId } from '@deconcert/domain'
import { ancestorsOf, numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import { isElectedCollege } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type SheetAroundView = {
  /** Who bears the plan and its bodies. */
  readonly known: readonly string[]
  /** The structures that other sheets name, those named most first. */
  readonly cited: readonly string[]
  readonly people: readonly { readonly name: string; readonly isElected: boolean }[]
  /** What the lines of the plan above the sheet's want, from the top; lines that say nothing are left out. */
  readonly inherited: readonly {
    readonly nodeId: string
    readonly reference: string
    readonly title: string
    readonly objectives: readonly string[]
  }[]
}

/** What surrounds a sheet of the plan: what its fields are chosen from, and the objectives that it serves. */
export async function readSheetAround(tools: Tools, actor: Actor, id: SheetId): Promise<SheetAroundView> {
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  const { levels, nodes, territories } = found(await readStructure(tools.sql, actor.planId))
  const referenceOf = referenceReader(levels, nodes, numberTree(levels, nodes), territoryNames(territories))
  const above = ancestorsOf(nodes, sheet.nodeId).toReversed()
  const ids = above.map((node) => node.id)
  const { known, cited, people, objectives } = await readRow(tools.sql, actor.planId, id, ids)
  return {
    known,
    cited,
    people: people.map(({ name, colleges }) => ({ name, isElected: colleges.some(isElectedCollege) })),
    inherited: above.flatMap(({ id: nodeId, title }) => {
      const wanted = objectives[nodeId] ?? []
      return wanted.length === 0
        ? []
        : [{ nodeId, title, reference: referenceOf(nodeId), objectives: wanted }]
    }),
  }
}
