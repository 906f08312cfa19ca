import { readAdoptedVersion, listVersions as readCards } from '@deconcert/database/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Every version of the plan, the latest first: the act that made each, its hash, its names. */
export async function listVersions(tools: Tools, actor: Actor) {
  return { versions: await readCards(tools.sql, actor.planId) }
}

/** The version that was adopted, with its hash; null while none is said to be. */
export async function readAdopted(tools: Tools, actor: Actor) {
  return { adopted: (await readAdoptedVersion(tools.sql, actor.planId)) ?? null }
}
