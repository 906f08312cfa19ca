import { maxNodes, maxOutlineText, nodeTitleLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { createPlanFromOutline } from '../use-cases/create-plan-from-outline'
import { importOutline } from '../use-cases/import-outline'
import { allow, allowAnywhere, type PlanEnv } from './allow'
import { body, id } from './body'
import { level } from './settings'

const title = z.string().max(nodeTitleLength.hard)
const text = z.string().max(20_000)

const node = z.strictObject({
  parent: z.number().int().min(0).max(maxNodes).nullable(),
  levelKey: z.string().max(60),
  number: z.string().max(60).nullable(),
  title,
  titleOriginal: title.nullable(),
  subtitle: title.nullable(),
  lead: z.array(text).max(500),
  objectives: z.array(text).max(500),
})

const outline = {
  source: z.string().trim().min(1).max(200),
  text: z.string().max(maxOutlineText),
  levels: z.array(level).max(20),
  nodes: z.array(node).min(1).max(maxNodes),
}

const newPlan = z.strictObject({ ...outline, title, authority: z.string().max(200).default('') })
const branch = z.strictObject({
  ...outline,
  expectedVersion: z.number().int().min(0),
  parentId: id<'node'>().nullable(),
})

const outlineLimit = { limitBytes: 5 * 1024 * 1024 }

/** How a plan begins with the outline of one. */
export function outlinesOfNobody(tools: Tools) {
  return new Hono().post('/', allowAnywhere('plan.create'), body(newPlan, outlineLimit), async (c) =>
    c.json(await createPlanFromOutline(tools, c.var.person, c.req.valid('json')), 201),
  )
}

/** How the outline of a branch is written into a plan. */
export function outlines(tools: Tools) {
  return new Hono<PlanEnv>().post('/', allow('node.edit'), body(branch, outlineLimit), async (c) => {
    await importOutline(tools, c.var.actor, c.req.valid('json'))
    return c.json({}, 201)
  })
}
