import { nameVersion as storeName } from '@deconcert/database/plan'
import { permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { milestoneRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Gives a version a name that people know it by. */
export async function nameVersion(tools: Tools, actor: Actor, version: number, label: string): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'node.edit'))
  throwIfRefused(milestoneRefusal(label))
  const milestone = { id: tools.newId(), version, label: label.trim(), adopted: false }
  await storeName(tools.sql, actor.planId, milestone, actor.accountId, tools.now())
}

/** Says that this version is the plan as it was adopted; the last one said to be is shown. */
export async function adoptVersion(
  tools: Tools,
  actor: Actor,
  version: number,
  label: string,
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'version.adopt'))
  if (label.trim() !== '') throwIfRefused(milestoneRefusal(label))
  const milestone = { id: tools.newId(), version, label: label.trim() || null, adopted: true }
  await storeName(tools.sql, actor.planId, milestone, actor.accountId, tools.now())
}
