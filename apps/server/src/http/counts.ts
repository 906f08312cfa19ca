import { Refused } from '@deconcert/domain'
import { ballotActs, requestReasonLength } from '@deconcert/domain/ballot'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { confirmBallotAct, refuseBallotAct } from '../use-cases/answer-ballot-act'
import { askBallotAct } from '../use-cases/ask-ballot-act'
import { countTallyLine, strikeTallyLine } from '../use-cases/count-tally-line'
import { enterTallyLine } from '../use-cases/enter-tally-line'
import { readBallotRequests } from '../use-cases/read-ballot-requests'
import { readTallyLines } from '../use-cases/read-tally-lines'
import { allow } from './allow'
import { body, id, idIn } from './body'

const count = {
  present: z.number().int(),
  proxies: z.number().int().default(0),
  votes: z.array(z.tuple([z.number().int(), z.string().max(5000)])).max(2000),
  casting: z.string().max(40).nullable().default(null),
}

const countBody = z.strictObject(count)

const lineBody = z.strictObject({
  ...count,
  collegeId: id<'college'>().nullable().default(null),
  seats: z.array(id<'seat'>()).max(5000).default([]),
})

const requestBody = z.strictObject({
  act: z.enum(ballotActs),
  line: z.number().int().positive().max(999_999).nullable().default(null),
  reason: z.string().trim().min(requestReasonLength.least).max(requestReasonLength.most),
  closesAt: z.iso.datetime().nullable().default(null),
})

/** What people count by hand and on paper in a ballot, and what is done to it by two. */
export function counts(tools: Tools) {
  return new Hono()
    .get('/:ballot/lines', allow('plan.read'), async (c) =>
      c.json(await readTallyLines(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))),
    )
    .post('/:ballot/lines', allow('ballot.close'), body(lineBody), async (c) =>
      c.json(await enterTallyLine(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), c.req.valid('json')), 201),
    )
    .post('/:ballot/lines/:number/counts', allow('plan.read'), body(countBody), async (c) =>
      c.json(
        await countTallyLine(
          tools,
          c.var.actor,
          idIn<'ballot'>(c, 'ballot'),
          lineNumber(c.req.param('number')),
          c.req.valid('json'),
        ),
      ),
    )
    .post('/:ballot/lines/:number/striking', allow('ballot.close'), async (c) => {
      const number = lineNumber(c.req.param('number'))
      await strikeTallyLine(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), number)
      return c.json({ struck: true })
    })
    .get('/:ballot/requests', allow('plan.read'), async (c) =>
      c.json(await readBallotRequests(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'))),
    )
    .post('/:ballot/requests', allow('ballot.close'), body(requestBody), async (c) => {
      const { closesAt, ...asked } = c.req.valid('json')
      const request = { ...asked, closesAt: closesAt === null ? null : new Date(closesAt) }
      return c.json(await askBallotAct(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), request), 201)
    })
    .post('/:ballot/requests/:request/confirmation', allow('plan.read'), async (c) =>
      c.json(
        await confirmBallotAct(
          tools,
          c.var.actor,
          idIn<'ballot'>(c, 'ballot'),
          idIn<'ballot-request'>(c, 'request'),
        ),
      ),
    )
    .post('/:ballot/requests/:request/refusal', allow('plan.read'), async (c) => {
      const request = idIn<'ballot-request'>(c, 'request')
      await refuseBallotAct(tools, c.var.actor, idIn<'ballot'>(c, 'ballot'), request)
      return c.json({ refused: true })
    })
}

function lineNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Refused('not-found')
  return Number(text)
}
