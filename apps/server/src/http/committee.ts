import { committeeDecisionKinds } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { decideOnNodes } from '../use-cases/decide-on-nodes'
import { readCommittee } from '../use-cases/read-committee'
import { allow } from './allow'
import { body, id } from './body'

const decision = z.strictObject({
  kind: z.enum(committeeDecisionKinds),
  reason: z.string().max(2000).default(''),
  nodeIds: z.array(id<'node'>()).min(1).max(500),
})

/** The steering committee: what awaits it, what it decided. */
export function committee(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await readCommittee(tools, c.var.actor)))
    .post('/decisions', allow('committee.decide'), body(decision), async (c) => {
      const asked = c.req.valid('json')
      await decideOnNodes(tools, c.var.actor, { ...asked, nodeIds: [...new Set(asked.nodeIds)] })
      return c.json({ recorded: true }, 201)
    })
}
