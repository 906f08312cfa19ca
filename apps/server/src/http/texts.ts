import { Refused, textPointLabelLength } from '@deconcert/domain'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { compareText, readTextState } from '../use-cases/compare-text'
import { eraseDeletedText } from '../use-cases/erase-deleted-text'
import { readTextHistory } from '../use-cases/read-text-history'
import { restoreText } from '../use-cases/restore-text'
import { leaveText, nameTextPoint, readTextAuthors } from '../use-cases/text-points'
import { allow, type PlanEnv } from './allow'
import { body, idIn } from './body'
import { textFiles } from './files'

const mostSeq = Number.MAX_SAFE_INTEGER
const seq = z.int().min(1).max(mostSeq)
const point = z.strictObject({
  label: z.string().max(2 * textPointLabelLength),
  seq: seq.nullable().default(null),
})
const restoration = z.strictObject({ seq, seen: seq, fragment: z.string().max(100).nullable().default(null) })

/** The shared texts of a plan, whatever they are of, and what they have been. What they say goes through sockets. */
export function texts(tools: Tools) {
  return new Hono<PlanEnv>()
    .post('/:text/erasure', allow('text.erase'), async (c) => {
      await eraseDeletedText(tools, c.var.actor, textIn(c))
      return c.json({})
    })
    .get('/:text/history', allow('plan.read'), async (c) =>
      c.json(await readTextHistory(tools, c.var.actor, textIn(c))),
    )
    .get('/:text/authors', allow('plan.read'), async (c) =>
      c.json(await readTextAuthors(tools, c.var.actor, textIn(c))),
    )
    .get('/:text/states/:position', allow('plan.read'), async (c) =>
      c.json(await readTextState(tools, c.var.actor, textIn(c), positionIn(c, 'position'))),
    )
    .get('/:text/states/:position/since/:earlier', allow('plan.read'), async (c) => {
      const [from, to] = [positionIn(c, 'earlier'), positionIn(c, 'position')]
      return c.json(await compareText(tools, c.var.actor, textIn(c), { from, to }))
    })
    .post('/:text/points', allow('plan.read'), body(point), async (c) => {
      await nameTextPoint(tools, c.var.actor, textIn(c), c.req.valid('json'))
      return c.json({}, 201)
    })
    .post('/:text/restoration', allow('plan.read'), body(restoration), async (c) => {
      await restoreText(tools, c.var.actor, textIn(c), c.req.valid('json'))
      return c.json({})
    })
    .post('/:text/departure', allow('plan.read'), async (c) => {
      await leaveText(tools, c.var.actor, textIn(c))
      return c.json({})
    })
    .route('/', textFiles(tools))
}

function textIn(c: Context) {
  return idIn<'document'>(c, 'text')
}

/** A position in the address. What is not shaped like one is of nothing: `not-found`. */
function positionIn(c: Context, name: string): number {
  const text = c.req.param(name) ?? ''
  const position = Number(text)
  if (!/^[1-9]\d*$/.test(text) || position > mostSeq) throw new Refused('not-found')
  return position
}
