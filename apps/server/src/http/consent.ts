import { consentAnswers, objectionKinds } from '@deconcert/domain/ballot'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { answerConsent } from '../use-cases/answer-consent'
import { markMyPresence, markPresence } from '../use-cases/mark-presence'
import { openConsentRound } from '../use-cases/open-consent-round'
import { readConsent } from '../use-cases/read-consent'
import { reopenConsentText } from '../use-cases/reopen-consent-text'
import { confirmLifting, liftObjection, ruleObjection } from '../use-cases/treat-objection'
import { allow } from './allow'
import { body, id, idIn } from './body'

const count = z.number().int().min(0).max(1000)
const words = z.string().trim().max(10_000)
const lifting = z.strictObject({ number: count, note: words })
const ballotIn = (c: Context) => idIn<'ballot'>(c, 'ballot')

/** A vote by consent, by rounds: led by who may close the ballot, answered by its electors. */
export function consent(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) =>
      c.json({ consent: await readConsent(tools, c.var.actor, ballotIn(c)) }),
    )
    .post(
      '/my-presence',
      allow('ballot.vote'),
      body(z.strictObject({ isPresent: z.boolean() })),
      async (c) => {
        await markMyPresence(tools, c.var.actor, ballotIn(c), c.req.valid('json').isPresent)
        return c.json({ marked: true })
      },
    )
    .post('/presence', allow('ballot.close'), body(presence), async (c) => {
      await markPresence(tools, c.var.actor, ballotIn(c), c.req.valid('json'))
      return c.json({ marked: true })
    })
    .post('/answers', allow('ballot.vote'), body(answer), async (c) => {
      await answerConsent(tools, c.var.actor, ballotIn(c), c.req.valid('json'))
      return c.json({ recorded: true })
    })
    .post('/rounds', allow('ballot.close'), body(z.strictObject({ after: count })), async (c) => {
      await openConsentRound(tools, c.var.actor, ballotIn(c), c.req.valid('json').after)
      return c.json({ opened: true }, 201)
    })
    .post('/text-opening', allow('ballot.close'), body(z.strictObject({ round: count })), async (c) => {
      await reopenConsentText(tools, c.var.actor, ballotIn(c), c.req.valid('json').round)
      return c.json({ opened: true })
    })
    .post('/rulings', allow('ballot.close'), body(ruling), async (c) => {
      await ruleObjection(tools, c.var.actor, ballotIn(c), c.req.valid('json'))
      return c.json({ recorded: true })
    })
    .post('/liftings', allow('ballot.vote'), body(lifting), async (c) => {
      await liftObjection(tools, c.var.actor, ballotIn(c), { ...c.req.valid('json'), isRecorded: false })
      return c.json({ lifted: true })
    })
    .post('/recorded-liftings', allow('ballot.close'), body(lifting), async (c) => {
      await liftObjection(tools, c.var.actor, ballotIn(c), { ...c.req.valid('json'), isRecorded: true })
      return c.json({ told: true })
    })
    .post('/lifting-confirmations', allow('ballot.vote'), body(confirmation), async (c) => {
      await confirmLifting(tools, c.var.actor, ballotIn(c), c.req.valid('json'))
      return c.json({ lifted: true })
    })
}

const presence = z.strictObject({ seatId: id<'seat'>(), isPresent: z.boolean() })
const confirmation = z.strictObject({ number: count, seen: count })
const ruling = z.strictObject({ number: count, seen: count, isAdmissible: z.boolean(), reason: words })
const answer = z.strictObject({
  round: count,
  answer: z.enum(consentAnswers),
  text: words.default(''),
  kind: z.enum(objectionKinds).nullable().default(null),
})
