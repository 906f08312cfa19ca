import { mostMerged, proposalStates, proposalTitleLength, reasonCodes, splitParts } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { claimProposal, releaseClaim } from '../use-cases/claim-proposal'
import { listQueue } from '../use-cases/list-queue'
import { listSimilar } from '../use-cases/list-similar'
import { mergeProposals } from '../use-cases/merge-proposals'
import { moderateProposal } from '../use-cases/moderate-proposal'
import { splitProposal } from '../use-cases/split-proposal'
import { undoLineage } from '../use-cases/undo-lineage'
import { allow } from './allow'
import { body, id, idIn } from './body'

const why = {
  reason: z.string().max(4000).default(''),
  reasonCode: z.enum(reasonCodes).nullable().default(null),
}
const title = z.string().max(proposalTitleLength.hard)
/** What the moderator read: a decision on anything else is refused. */
const seen = z.strictObject({ state: z.enum(proposalStates), title, seq: z.number().int().min(0) })
const decision = z.strictObject({
  decision: z.enum(['publish', 'review', 'send-back', 'set-aside']),
  seen,
  ...why,
})
const merger = z.strictObject({
  into: id<'proposal'>(),
  seen,
  others: z
    .array(z.strictObject({ id: id<'proposal'>(), seen }))
    .max(mostMerged)
    .default([]),
  ...why,
})
const split = z.strictObject({ titles: z.array(title).max(splitParts.most), seen, ...why })
const may = () => allow('proposal.moderate')

/** What waits for moderators, and what they decide; `:proposal` is an id or a code, `P-12`. */
export function moderation(tools: Tools) {
  return new Hono()
    .get('/', may(), async (c) => c.json({ proposals: await listQueue(tools, c.var.actor) }))
    .get('/:proposal/candidates', may(), async (c) =>
      c.json({ candidates: await listSimilar(tools, c.var.actor, c.req.param('proposal')) }),
    )
    .post('/lineage/:act/undoing', may(), async (c) => {
      await undoLineage(tools, c.var.actor, idIn(c, 'act'))
      return c.json({})
    })
    .post('/:proposal', may(), body(decision), async (c) => {
      await moderateProposal(tools, c.var.actor, c.req.param('proposal'), c.req.valid('json'))
      return c.json({})
    })
    .post('/:proposal/claim', may(), async (c) => {
      await claimProposal(tools, c.var.actor, c.req.param('proposal'))
      return c.json({})
    })
    .delete('/:proposal/claim', may(), async (c) => {
      await releaseClaim(tools, c.var.actor, c.req.param('proposal'))
      return c.json({})
    })
    .post('/:proposal/merger', may(), body(merger), async (c) => {
      const { seen: own, others, ...asked } = c.req.valid('json')
      const sources = [{ id: c.req.param('proposal'), seen: own }, ...others]
      return c.json(await mergeProposals(tools, c.var.actor, { ...asked, sources }))
    })
    .post('/:proposal/split', may(), body(split), async (c) =>
      c.json(await splitProposal(tools, c.var.actor, c.req.param('proposal'), c.req.valid('json'))),
    )
}
