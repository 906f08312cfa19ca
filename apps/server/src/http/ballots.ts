import { firstMethodKeys, secrecies } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { castVote } from '../use-cases/cast-vote'
import { closeBallot } from '../use-cases/close-ballot'
import { listBallots } from '../use-cases/list-ballots'
import { openBallot } from '../use-cases/open-ballot'
import { readBallot } from '../use-cases/read-ballot'
import { readElectorate } from '../use-cases/read-electorate'
import { allow } from './allow'
import { body, id, idIn, query } from './body'

const quorum = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('number'), number: z.number().int() }),
  z.strictObject({ kind: z.literal('share'), percent: z.number().int() }),
  z.strictObject({ kind: z.literal('absolute-majority') }),
])

const opening = z.strictObject({
  proposalId: id<'proposal'>(),
  question: z.string().trim().min(1).max(500),
  method: z.enum(firstMethodKeys).default('for-against'),
  secrecy: z.enum(secrecies),
  quorum,
  closesAt: z.iso.datetime().nullable().default(null),
})

const vote = z.strictObject({
  choice: z.string().max(60),
  nonce: z.string().regex(/^[0-9a-f]{32}$/),
})

/** Ballots: opened and closed by those who lead the group, voted on by its members. */
export function ballots(tools: Tools) {
  return new Hono()
    .get(
      '/',
      allow('plan.read'),
      query(z.strictObject({ proposal: id<'proposal'>().optional() })),
      async (c) => {
        const { proposal } = c.req.valid('query')
        return c.json(
          await listBallots(tools, c.var.actor, proposal === undefined ? {} : { proposalId: proposal }),
        )
      },
    )
    .post('/', allow('ballot.open'), body(opening), async (c) => {
      const { closesAt, ...asked } = c.req.valid('json')
      const deadline = closesAt === null ? null : new Date(closesAt)
      return c.json({ id: await openBallot(tools, c.var.actor, { ...asked, closesAt: deadline }) }, 201)
    })
    .get(
      '/electorate',
      allow('ballot.open'),
      query(z.strictObject({ proposal: id<'proposal'>() })),
      async (c) => c.json(await readElectorate(tools, c.var.actor, c.req.valid('query').proposal)),
    )
    .get('/:ballot', allow('plan.read'), async (c) =>
      c.json(await readBallot(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))),
    )
    .post('/:ballot/votes', allow('ballot.vote'), body(vote), async (c) =>
      c.json(await castVote(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), c.req.valid('json'))),
    )
    .post('/:ballot/closing', allow('ballot.close'), async (c) => {
      await closeBallot(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))
      return c.json({ closed: true })
    })
}
