import { type Structure, saveLevels as storeLevels } from '@deconcert/database/plan'
import { canonicalJson, type Json, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { isLive, type Level, levelChangeRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { onLatestStructure } from './on-latest-structure'

/**
 * Gives the plan other levels. `before` are those that their editor saw: `stale-version` when somebody has changed them
 * since; the tree may move meanwhile.
 */
export async function saveLevels(
  tools: Tools,
  actor: Actor,
  { before, levels }: { readonly before: readonly Level[]; readonly levels: readonly Level[] },
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const outcome = await onLatestStructure(tools, actor.planId, async (structure) => {
    if (textOf(structure.levels) !== textOf(before)) return 'changed-since'
    const refused = levelChangeRefusal(levels, structure.nodes)
    if (refused !== null) throw new Refused(refused.refusal, refused.path)
    const change = {
      planId: actor.planId,
      expectedVersion: structure.version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    const rows = levels.map((level) => ({ ...level, id: tools.newId<'level'>() }))
    await storeLevels(tools.sql, change, rows, missingSheets(tools, structure, levels))
    return 'saved'
  })
  if (outcome === 'changed-since') throw new Refused('stale-version')
}

function textOf(levels: readonly Level[]): string {
  return canonicalJson(
    levels.map(
      ({ key, depth, labelSingular, labelPlural, allowedParents, numbering, carriesSheet }): Json => ({
        key,
        depth,
        labelSingular,
        labelPlural,
        allowedParents,
        numbering,
        carriesSheet,
      }),
    ),
  )
}

/** The sheets of the nodes whose level has begun to carry them. */
function missingSheets(tools: Tools, { nodes }: Structure, levels: readonly Level[]) {
  const carrying = new Set(levels.filter((level) => level.carriesSheet).map((level) => level.key))
  return nodes
    .filter((node) => node.sheetId === null && carrying.has(node.levelKey) && isLive(node.state))
    .map((node) => ({ ...newSheet(tools, {}), nodeId: node.id }))
}
