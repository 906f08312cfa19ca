import { journalKinds } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { oneRunPerPlan } from '../use-cases/one-run-per-plan'
import { readJournal } from '../use-cases/read-journal'
import { verifyJournal } from '../use-cases/verify-journal'
import { allow } from './allow'
import { query } from './body'

const filter = z.strictObject({
  /** Kinds, separated by commas. */
  kinds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(journalKinds)).max(journalKinds.length))
    .optional(),
  actor: z.string().trim().min(1).max(200).optional(),
  before: z.coerce.number().int().min(1).optional(),
})

/** The plan's journal, and whether its chain holds. */
export function journal(tools: Tools) {
  const verify = oneRunPerPlan((planId) => verifyJournal(tools, planId))
  return new Hono()
    .get('/', allow('journal.read'), query(filter), async (c) => {
      const { kinds, actor, before } = c.req.valid('query')
      const asked = { ...(kinds && { kinds }), ...(actor && { actor }), ...(before && { before }) }
      return c.json(await readJournal(tools, c.var.actor, asked))
    })
    .get('/verification', allow('journal.read'), async (c) => c.json(await verify(c.var.actor.planId)))
}
