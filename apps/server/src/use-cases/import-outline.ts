import {
  type OutlineRows,
  readStructure,
  type Structure,
  importOutline as storeOutline,
} from '@deconcert/database/plan'
import { found, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type Level, outlineImportRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'
import { type HandedOutline, outlineTold } from './outline-told'

type Asked = HandedOutline & {
  /** The version of the plan that was on screen when the outline was settled. */
  readonly expectedVersion: number
  readonly parentId: string | null
}

/**
 * Writes an outline into a plan, at its top or under one of its nodes, whole or not at all. `stale-version` when the plan
 * is no longer what was on screen: the numbers and places that were shown may not be those that it would get.
 */
export async function importOutline(tools: Tools, actor: Actor, asked: Asked): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'node.edit'))
  if (asked.levels.length > 0) throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const structure = found(await readStructure(tools.sql, actor.planId))
  const refused = outlineImportRefusal({ ...structure, parentId: asked.parentId }, asked.levels, asked.nodes)
  const isStale = structure.version !== asked.expectedVersion
  if (isStale && refused?.path !== 'parentId') throw new Refused('stale-version')
  if (refused !== null) throw new Refused(refused.refusal, refused.path)
  const change = {
    planId: actor.planId,
    expectedVersion: structure.version,
    actorId: actor.accountId,
    at: tools.now(),
  }
  await storeOutline(tools.sql, change, outlineRows(tools, structure, asked))
}

function outlineRows(tools: Tools, structure: Structure, asked: Asked): OutlineRows {
  const levels = asked.levels.map((level) => ({ ...level, id: tools.newId<'level'>() as string }))
  const levelOf = new Map<string, Level & { readonly id: string }>(
    [...structure.levels, ...levels].map((level) => [level.key, level]),
  )
  const ids = asked.nodes.map(() => tools.newId<'node'>() as string)
  const nodes = asked.nodes.map(({ parent, levelKey, ...node }, position) => ({
    ...node,
    id: ids[position] ?? '',
    levelId: levelOf.get(levelKey)?.id ?? '',
    parentId: parent === null ? null : (ids[parent] ?? null),
    title: node.title.trim(),
    position,
  }))
  const withSheet = nodes.filter((_, index) => levelOf.get(asked.nodes[index]?.levelKey ?? '')?.carriesSheet)
  return {
    parentId: asked.parentId,
    levels,
    nodes: ranked(nodes),
    sheets: withSheet.map(({ id }) => ({ ...newSheet(tools, {}), nodeId: id })),
    told: outlineTold(asked),
  }
}

/** Ranks from 0 under each parent, in the order of the list. */
function ranked<Node extends { readonly parentId: string | null }>(nodes: readonly Node[]) {
  const next = new Map<string | null, number>()
  return nodes.map((node) => {
    const position = next.get(node.parentId) ?? 0
    next.set(node.parentId, position + 1)
    return { ...node, position }
  })
}
