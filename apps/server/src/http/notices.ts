import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listNotices, readNotices } from '../use-cases/notices'
import { allow } from './allow'
import { body } from './body'

/** What the authors of proposals are told. */
export function notices(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await listNotices(tools, c.var.actor)))
    .post('/reading', allow('plan.read'), body(z.strictObject({ upTo: z.iso.datetime() })), async (c) => {
      await readNotices(tools, c.var.actor, new Date(c.req.valid('json').upTo))
      return c.json({})
    })
}
