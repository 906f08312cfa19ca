import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { buildArchive } from '../use-cases/build-archive'
import { castVote } from '../use-cases/cast-vote'
import { closeBallot } from '../use-cases/close-ballot'
import { listBallots } from '../use-cases/list-ballots'
import { openBallot } from '../use-cases/open-ballot'
import { readBallot } from '../use-cases/read-ballot'
import { readElectorate } from '../use-cases/read-electorate'
import { allow } from './allow'
import { compositionBody, electorateQuery, voteBody } from './ballot-body'
import { body, id, idIn, query } from './body'
import { electorateAsked } from './proxies'

/** Ballots: opened and closed by those who lead the group, or the plan, voted on by their electors. */
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
    .post('/', allow('ballot.open'), body(compositionBody), async (c) => {
      const { composition, ballotId } = c.req.valid('json')
      return c.json({ id: await openBallot(tools, c.var.actor, composition, ballotId) }, 201)
    })
    .get('/electorate', allow('ballot.open'), query(electorateQuery), async (c) =>
      c.json(await readElectorate(tools, c.var.actor, electorateAsked(c.req.valid('query')))),
    )
    .get('/:ballot', allow('plan.read'), async (c) =>
      c.json(await readBallot(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))),
    )
    .get('/:ballot/archive.zip', allow('plan.read'), async (c) => {
      const { name, bytes } = await buildArchive(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))
      c.header('Content-Type', 'application/zip')
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      c.header('Cache-Control', 'no-store')
      return c.body(ReadableStream.from(bytes))
    })
    .post('/:ballot/votes', allow('ballot.vote'), body(voteBody), async (c) =>
      c.json(await castVote(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), c.req.valid('json'))),
    )
    .post('/:ballot/closing', allow('ballot.close'), async (c) => {
      await closeBallot(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))
      return c.json({ closed: true })
    })
}
