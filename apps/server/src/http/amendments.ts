import { amendmentLength, proposalTitleLength } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { acceptAmendment } from '../use-cases/accept-amendment'
import { addAmendmentAuthor } from '../use-cases/add-amendment-author'
import { readAmendmentPersons } from '../use-cases/amendment-persons'
import { commentAmendment } from '../use-cases/comment-amendment'
import { draftAmendment } from '../use-cases/draft-amendment'
import { editAmendment } from '../use-cases/edit-amendment'
import { listAmendments } from '../use-cases/list-amendments'
import { proposeAmendment } from '../use-cases/propose-amendment'
import { readAmendment } from '../use-cases/read-amendment'
import { rejectAmendment } from '../use-cases/reject-amendment'
import { reviseAmendment, withdrawAmendment } from '../use-cases/withdraw-amendment'
import { allow } from './allow'
import { body, id, query } from './body'
import { looked } from './looked'

const filter = z.strictObject({ proposal: z.string().max(40) })
const edit = z.strictObject({
  title: z.string().max(proposalTitleLength.hard).optional(),
  reasons: z
    .string()
    .max(2 * amendmentLength.reasons.most)
    .optional(),
})
const acceptance = z.strictObject({
  changes: z.array(z.int().min(-1)).min(1).max(2000),
  seen: z.string().regex(/^[0-9a-f]{64}$/),
})
const rejection = z.strictObject({ reason: z.string().max(2 * amendmentLength.rejection.most) })
const comment = z.strictObject({ body: z.string().max(2 * amendmentLength.comment.most) })

/** Amendments; `:amendment` is an id or a code, `AM-3`. */
export function amendments(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), query(filter), async (c) =>
      c.json(await listAmendments(tools, c.var.actor, c.req.valid('query').proposal)),
    )
    .post('/', allow('amendment.write'), body(z.strictObject({ proposalId: id<'proposal'>() })), async (c) =>
      c.json(await draftAmendment(tools, c.var.actor, c.req.valid('json').proposalId), 201),
    )
    .get('/:amendment', allow('plan.read'), async (c) =>
      c.json(await readAmendment(tools, c.var.actor, c.req.param('amendment'))),
    )
    .patch('/:amendment', allow('amendment.write'), body(edit), async (c) => {
      await editAmendment(tools, c.var.actor, c.req.param('amendment'), c.req.valid('json'))
      return c.json({})
    })
    .post(
      '/:amendment/authors',
      allow('amendment.write'),
      body(z.strictObject({ accountId: id<'account'>() })),
      async (c) => {
        const { accountId } = c.req.valid('json')
        await addAmendmentAuthor(tools, c.var.actor, c.req.param('amendment'), accountId)
        return c.json({})
      },
    )
    .get('/:amendment/persons', allow('plan.read'), async (c) =>
      c.json(await readAmendmentPersons(tools, c.var.actor, c.req.param('amendment'))),
    )
    .post('/:amendment/submission', allow('amendment.write'), query(looked), async (c) => {
      const { seen = null } = c.req.valid('query')
      await proposeAmendment(tools, c.var.actor, c.req.param('amendment'), seen)
      return c.json({})
    })
    .post('/:amendment/revision', allow('amendment.write'), async (c) => {
      await reviseAmendment(tools, c.var.actor, c.req.param('amendment'))
      return c.json({})
    })
    .post('/:amendment/withdrawal', allow('amendment.write'), async (c) => {
      await withdrawAmendment(tools, c.var.actor, c.req.param('amendment'))
      return c.json({})
    })
    .post('/:amendment/acceptance', allow('proposal.write'), body(acceptance), async (c) => {
      await acceptAmendment(tools, c.var.actor, c.req.param('amendment'), c.req.valid('json'))
      return c.json({})
    })
    .post('/:amendment/rejection', allow('proposal.write'), body(rejection), async (c) => {
      await rejectAmendment(tools, c.var.actor, c.req.param('amendment'), c.req.valid('json').reason)
      return c.json({})
    })
    .post('/:amendment/comments', allow('amendment.write'), body(comment), async (c) =>
      c.json(
        await commentAmendment(tools, c.var.actor, c.req.param('amendment'), c.req.valid('json').body),
        201,
      ),
    )
}
