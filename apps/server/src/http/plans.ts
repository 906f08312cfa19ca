import { hierarchyTemplates, nodeTitleLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { createPlan, importPlan } from '../use-cases/create-plan'
import { listPlans } from '../use-cases/list-plans'
import { readPlan } from '../use-cases/read-plan'
import { allow, allowAnywhere, type PlanEnv, signedIn } from './allow'
import { body } from './body'

const newPlan = z.strictObject({
  title: z.string().max(nodeTitleLength.hard),
  authority: z.string().max(200).default(''),
  template: z.enum(hierarchyTemplates.map((template) => template.key)),
})

/** A plan document may hold five thousand nodes with their wording. */
const documentLimitBytes = 5 * 1024 * 1024

/** The plans of the person signed in, and how a plan begins. */
export function plans(tools: Tools) {
  return new Hono()
    .get('/', signedIn, async (c) => c.json(await listPlans(tools, c.var.person)))
    .post('/', allowAnywhere('plan.create'), body(newPlan), async (c) =>
      c.json(await createPlan(tools, c.var.person, c.req.valid('json')), 201),
    )
    .post(
      '/documents',
      allowAnywhere('plan.create'),
      body(z.unknown(), { limitBytes: documentLimitBytes }),
      async (c) => c.json(await importPlan(tools, c.var.person, c.req.valid('json')), 201),
    )
}

/** One plan as a whole. */
export function plan(tools: Tools) {
  return new Hono<PlanEnv>().get('/', allow('plan.read'), async (c) =>
    c.json(await readPlan(tools, c.var.actor)),
  )
}
