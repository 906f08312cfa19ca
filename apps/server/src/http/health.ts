import { Hono } from 'hono'
import type { Tools } from '../tools'
import { isReady } from '../use-cases/is-ready'
import { open } from './allow'

/** For whoever watches over the process: it serves; it reaches its database. */
export function health(tools: Tools) {
  return new Hono()
    .get('/healthz', open, (c) => c.json({ status: 'serving' }))
    .get('/readyz', open, async (c) => {
      const ready = await isReady(tools)
      return c.json({ status: ready ? 'ready' : 'database-out-of-reach' }, ready ? 200 : 503)
    })
}
