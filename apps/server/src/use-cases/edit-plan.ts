import { type PlanEdit, editPlan as storeEdit } from '@deconcert/database'
import { nodeTitleRefusal, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Changes how the plan presents itself: only what is given. Its address stays. */
export async function editPlan(tools: Tools, actor: Actor, edit: PlanEdit): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  if (edit.title !== undefined) throwIfRefused(nodeTitleRefusal(edit.title))
  const given = Object.entries(edit).filter((entry): entry is [string, string] => entry[1] !== undefined)
  if (given.length === 0) return
  const trimmed = Object.fromEntries(given.map(([field, text]) => [field, text.trim()]))
  await storeEdit(tools.sql, actor.planId, trimmed, actor.accountId, tools.now())
}
