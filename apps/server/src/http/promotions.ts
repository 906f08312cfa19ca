import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { promoteProposal } from '../use-cases/promote-proposal'
import { allow } from './allow'
import { body, id } from './body'

const promotion = z.strictObject({
  proposalId: id<'proposal'>(),
  levelKey: z.string().max(60),
  parentId: id<'node'>().nullable(),
  position: z.number().int().min(0).max(5000),
})

/** Adopted proposals become lines of the plan. */
export function promotions(tools: Tools) {
  return new Hono().post('/', allow('proposal.promote'), body(promotion), async (c) => {
    const { proposalId, ...place } = c.req.valid('json')
    return c.json({ nodeId: await promoteProposal(tools, c.var.actor, proposalId, place) }, 201)
  })
}
