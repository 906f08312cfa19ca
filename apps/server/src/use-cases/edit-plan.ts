import { type PlanEdit, editPlan as storeEdit } from '@deconcert/database/plan'
import { permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { nodeTitleRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type PlanEditAsked = {
  /** What its editor saw of each field that is to change. */
  readonly before: PlanEdit
  readonly edit: PlanEdit
}

/**
 * Changes how the plan presents itself: only what is given, unless somebody has changed it since it was read. Its
 * address stays.
 */
export async function editPlan(tools: Tools, actor: Actor, { before, edit }: PlanEditAsked): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  if (edit.title !== undefined) throwIfRefused(nodeTitleRefusal(edit.title))
  const given = Object.entries(edit).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (given.length === 0) return
  const trimmed = Object.fromEntries(given.map(([field, text]) => [field, text.trim()]))
  await storeEdit(tools.sql, actor.planId, before, trimmed, actor.accountId, tools.now())
}
