import { mostProcessRows, type ProcessPart } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { saveProcess } from '../use-cases/save-process'
import { allow, type PlanEnv } from './allow'
import { body } from './body'

// How long each may be is said by the domain; these limits only keep the body small.
const text = z.string().max(4000)
const date = z.string().max(20).nullable()
const phase = { label: text, starts: date, ends: date, heldStarts: date, heldEnds: date }
const count = z.strictObject({ value: z.number(), qualifier: text })
const parts = {
  phase,
  event: { ...phase, kind: text, participants: count.nullable() },
  body: {
    kind: text,
    label: text,
    chair: text,
    members: z.array(text).max(1000).readonly(),
    membersExhaustive: z.boolean(),
  },
  channel: { label: text },
  figure: { ...count.shape, label: text, verbatim: text, source: text, measure: text.nullable() },
} satisfies Record<ProcessPart, z.ZodRawShape>

function change<Shape extends z.ZodRawShape>(shape: Shape) {
  const key = z.string().max(200)
  return z.strictObject({
    before: z.array(z.strictObject({ ...shape, key })).max(2 * Math.max(...Object.values(mostProcessRows))),
    rows: z.array(z.strictObject({ ...shape, key: key.nullable() })).max(1000),
  })
}

/** The process of a plan: its phases, its meetings, its bodies, its channels, its announced figures. */
export function process(tools: Tools) {
  return new Hono<PlanEnv>()
    .put('/phases', allow('plan.edit'), body(change(parts.phase)), async (c) => {
      await saveProcess(tools, c.var.actor, 'phase', c.req.valid('json'))
      return c.json({})
    })
    .put('/events', allow('plan.edit'), body(change(parts.event)), async (c) => {
      await saveProcess(tools, c.var.actor, 'event', c.req.valid('json'))
      return c.json({})
    })
    .put('/bodies', allow('plan.edit'), body(change(parts.body)), async (c) => {
      await saveProcess(tools, c.var.actor, 'body', c.req.valid('json'))
      return c.json({})
    })
    .put('/channels', allow('plan.edit'), body(change(parts.channel)), async (c) => {
      await saveProcess(tools, c.var.actor, 'channel', c.req.valid('json'))
      return c.json({})
    })
    .put('/figures', allow('plan.edit'), body(change(parts.figure)), async (c) => {
      await saveProcess(tools, c.var.actor, 'figure', c.req.valid('json'))
      return c.json({})
    })
}
