import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listSubmitted } from '../use-cases/list-submitted'
import { mergeProposals } from '../use-cases/merge-proposals'
import { moderateProposal } from '../use-cases/moderate-proposal'
import { allow } from './allow'
import { body, id } from './body'

const reason = z.string().max(4000).default('')
const decision = z.strictObject({ decision: z.enum(['publish', 'send-back', 'set-aside']), reason })

/** What waits for moderators, and what they decide; `:proposal` is an id or a code, `P-12`. */
export function moderation(tools: Tools) {
  return new Hono()
    .get('/', allow('proposal.moderate'), async (c) =>
      c.json({ proposals: await listSubmitted(tools, c.var.actor) }),
    )
    .post('/:proposal', allow('proposal.moderate'), body(decision), async (c) => {
      const asked = c.req.valid('json')
      await moderateProposal(tools, c.var.actor, c.req.param('proposal'), asked.decision, asked.reason)
      return c.json({})
    })
    .post(
      '/:proposal/merger',
      allow('proposal.moderate'),
      body(z.strictObject({ into: id<'proposal'>(), reason })),
      async (c) => {
        await mergeProposals(tools, c.var.actor, c.req.param('proposal'), c.req.valid('json'))
        return c.json({})
      },
    )
}
