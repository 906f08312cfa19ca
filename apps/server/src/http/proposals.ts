import { proposalStates, proposalTitleLength } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { draftProposal } from '../use-cases/draft-proposal'
import { listProposals } from '../use-cases/list-proposals'
import { readProposal } from '../use-cases/read-proposal'
import { readProposalText } from '../use-cases/read-proposal-text'
import { renameProposal } from '../use-cases/rename-proposal'
import { reviseProposal } from '../use-cases/revise-proposal'
import { setProposalItems } from '../use-cases/set-proposal-items'
import { submitProposal } from '../use-cases/submit-proposal'
import { withdrawProposal } from '../use-cases/withdraw-proposal'
import { allow } from './allow'
import { body, id, query } from './body'
import { looked } from './looked'

const title = z.string().max(proposalTitleLength.hard)
const itemIds = z.array(id<'facet-item'>()).max(500)
const filter = z.strictObject({
  state: z.enum(proposalStates).optional(),
  group: id<'working-group'>().optional(),
  text: z.string().max(200).optional(),
  item: id<'facet-item'>().optional(),
})

/** Proposals; `:proposal` is an id or a code, `P-12`. */
export function proposals(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), query(filter), async (c) => {
      const { state, group, text, item } = c.req.valid('query')
      return c.json(await listProposals(tools, c.var.actor, { state, groupId: group, text, itemId: item }))
    })
    .post(
      '/',
      allow('proposal.draft'),
      body(
        z.strictObject({
          groupId: id<'working-group'>(),
          channelId: id<'channel'>().nullable().default(null),
          title,
          isFromModel: z.boolean().default(false),
        }),
      ),
      async (c) => c.json(await draftProposal(tools, c.var.actor, c.req.valid('json')), 201),
    )
    .get('/:proposal', allow('plan.read'), async (c) =>
      c.json(await readProposal(tools, c.var.actor, c.req.param('proposal'))),
    )
    .get('/:proposal/text', allow('plan.read'), async (c) =>
      c.json(await readProposalText(tools, c.var.actor, c.req.param('proposal'))),
    )
    .patch('/:proposal', allow('proposal.write'), body(z.strictObject({ title })), async (c) => {
      await renameProposal(tools, c.var.actor, c.req.param('proposal'), c.req.valid('json').title)
      return c.json({})
    })
    .put(
      '/:proposal/items',
      allow('proposal.write'),
      body(z.strictObject({ seen: itemIds, items: itemIds })),
      async (c) => {
        await setProposalItems(tools, c.var.actor, c.req.param('proposal'), c.req.valid('json'))
        return c.json({})
      },
    )
    .post('/:proposal/submission', allow('proposal.submit'), query(looked), async (c) => {
      const { seen = null } = c.req.valid('query')
      await submitProposal(tools, c.var.actor, c.req.param('proposal'), seen)
      return c.json({})
    })
    .post('/:proposal/withdrawal', allow('proposal.submit'), async (c) => {
      await withdrawProposal(tools, c.var.actor, c.req.param('proposal'))
      return c.json({})
    })
    .post('/:proposal/revision', allow('proposal.write'), async (c) => {
      await reviseProposal(tools, c.var.actor, c.req.param('proposal'))
      return c.json({})
    })
}
