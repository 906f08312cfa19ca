import { committeeDecisionKinds } from '@deconcert/domain'
import { sheetDecisions } from '@deconcert/domain/sheet'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { decideOnNodes } from '../use-cases/decide-on-nodes'
import { decideOnSheets } from '../use-cases/decide-on-sheets'
import { readCommittee } from '../use-cases/read-committee'
import { allow } from './allow'
import { body, id } from './body'

const decision = z.strictObject({
  kind: z.enum(committeeDecisionKinds),
  reason: z.string().max(2000).default(''),
  nodes: z
    .array(z.strictObject({ id: id<'node'>(), seen: z.string().max(64) }))
    .min(1)
    .max(500),
})

const sheetDecision = z.strictObject({
  kind: z.enum(sheetDecisions),
  reason: z.string().max(2000).default(''),
  sheets: z
    .array(z.strictObject({ id: id<'sheet'>(), seen: z.string().max(64) }))
    .min(1)
    .max(500),
})

/** The steering committee: what awaits it, what it decided. */
export function committee(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await readCommittee(tools, c.var.actor)))
    .post('/decisions', allow('committee.decide'), body(decision), async (c) => {
      const asked = c.req.valid('json')
      const once = new Map(asked.nodes.map((node) => [node.id, node]))
      await decideOnNodes(tools, c.var.actor, { ...asked, nodes: [...once.values()] })
      return c.json({ recorded: true }, 201)
    })
    .post('/sheet-decisions', allow('committee.decide'), body(sheetDecision), async (c) => {
      const asked = c.req.valid('json')
      const once = new Map(asked.sheets.map((sheet) => [sheet.id, sheet]))
      await decideOnSheets(tools, c.var.actor, { ...asked, sheets: [...once.values()] })
      return c.json({ recorded: true }, 201)
    })
}
