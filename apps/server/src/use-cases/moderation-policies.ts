import { type ModerationPolicies, readPolicies, setPolicies } from '@deconcert/database'
import { found, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** When proposals meet a moderator: those of the groups, and those of each channel. */
export async function readModerationPolicies(tools: Tools, actor: Actor): Promise<ModerationPolicies> {
  return found(await readPolicies(tools.sql, actor.planId))
}

/** Gives groups and channels other policies, unless somebody has changed them since they were read. */
export async function setModerationPolicies(
  tools: Tools,
  actor: Actor,
  change: { readonly before: ModerationPolicies; readonly policies: ModerationPolicies },
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const known = Object.keys(change.before.channels)
  if (Object.keys(change.policies.channels).some((key) => !known.includes(key)))
    throw new Refused('not-found')
  await setPolicies(tools.sql, actor.planId, change, actor.accountId, tools.now())
}
