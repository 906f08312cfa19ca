import { foundKinds, searchLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { searchWordsKeeper } from '../use-cases/keep-search-words'
import { searchPlan } from '../use-cases/search-plan'
import { allow } from './allow'
import { query } from './body'

const asked = z.strictObject({
  q: z.string().min(searchLength.fewest).max(searchLength.most),
  kind: z.enum(foundKinds).optional(),
})

/** Search over one plan. */
export function search(tools: Tools) {
  const keepWords = searchWordsKeeper(tools)
  return new Hono().get('/', allow('plan.read'), query(asked), async (c) => {
    const { q, kind } = c.req.valid('query')
    const answer = await searchPlan(tools, c.var.actor, { q, kind: kind ?? null })
    if (answer.reading > 0) keepWords(c.var.actor.planId)
    return c.json(answer)
  })
}
