import { moderationPolicies } from '@deconcert/domain'
import { nodeTitleLength, numberingResets, numberingStyles, planStatuses } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { declareCounts } from '../use-cases/declare-counts'
import { editPlan } from '../use-cases/edit-plan'
import { readModerationPolicies, setModerationPolicies } from '../use-cases/moderation-policies'
import { saveLevels } from '../use-cases/save-levels'
import { allow, type PlanEnv } from './allow'
import { body } from './body'
import { countsAsked } from './fields'

const planEdit = z.strictObject({
  title: z.string().max(nodeTitleLength.hard).optional(),
  status: z.enum(planStatuses).optional(),
  summary: z.string().max(4000).optional(),
  mandate: z.string().max(20_000).optional(),
  authority: z.string().max(200).optional(),
  period: z.string().max(100).optional(),
})
// What a document brought in may be longer than what is written here, and its status a word of its own.
const planBefore = z.strictObject({
  title: z.string().optional(),
  status: z.string().optional(),
  summary: z.string().optional(),
  mandate: z.string().optional(),
  authority: z.string().optional(),
  period: z.string().optional(),
})

// How long and how many is said by the domain, level by level; these limits only keep the body small.
export const level = z.strictObject({
  key: z.string().max(60),
  depth: z.number().int().min(1).max(20),
  labelSingular: z.string().max(200).nullable(),
  labelPlural: z.string().max(200).nullable(),
  allowedParents: z.array(z.string().max(60).nullable()).max(20),
  numbering: z.strictObject({
    style: z.enum(numberingStyles),
    reset: z.enum(numberingResets),
    template: z.string().max(200),
    displayTemplate: z.string().max(200).exactOptional(),
    start: z.number().exactOptional(),
  }),
  carriesSheet: z.boolean(),
})
const levels = z.array(level).max(20)

const policy = z.enum(moderationPolicies)
const policies = z.strictObject({ groups: policy, channels: z.record(z.string().max(200), policy) })

/** What those who lead the plan change about the plan itself. */
export function settings(tools: Tools) {
  return new Hono<PlanEnv>()
    .patch(
      '/',
      allow('plan.edit'),
      body(z.strictObject({ before: planBefore, edit: planEdit })),
      async (c) => {
        await editPlan(tools, c.var.actor, c.req.valid('json'))
        return c.json({})
      },
    )
    .get('/moderation-policies', allow('plan.read'), async (c) =>
      c.json(await readModerationPolicies(tools, c.var.actor)),
    )
    .put(
      '/moderation-policies',
      allow('plan.edit'),
      body(z.strictObject({ before: policies, policies })),
      async (c) => {
        await setModerationPolicies(tools, c.var.actor, c.req.valid('json'))
        return c.json({})
      },
    )
    .put('/levels', allow('plan.edit'), body(z.strictObject({ before: levels, levels })), async (c) => {
      await saveLevels(tools, c.var.actor, c.req.valid('json'))
      return c.json({})
    })
    .put('/declared-counts', allow('plan.edit'), body(countsAsked), async (c) => {
      await declareCounts(tools, c.var.actor, null, c.req.valid('json'))
      return c.json({})
    })
}
