import { type PlanCounts, type PlanProfile, readPlanCounts, readPlanProfile } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Where the plan is: its phases, its figures as declared and as counted, who takes part. */
export async function readPlan(
  tools: Tools,
  actor: Actor,
): Promise<PlanProfile & { readonly counts: PlanCounts }> {
  const [profile, counts] = await Promise.all([
    readPlanProfile(tools.sql, actor.planId),
    readPlanCounts(tools.sql, actor.planId),
  ])
  return { ...found(profile), counts }
}
