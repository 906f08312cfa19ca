import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { Tools } from '../tools'
import { readPosition } from '../use-cases/read-position'
import { allow } from './allow'
import { query } from './body'

const beatMilliseconds = 20_000
const position = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/**
 * What is written in the plan's journal after `after`, then as it is written: one message, one entry. Without `after`,
 * from now on: a page that has just been read knows the rest.
 */
export function live(tools: Tools) {
  return new Hono().get(
    '/',
    allow('plan.read'),
    query(z.strictObject({ after: position.optional() })),
    async (c) => {
      const { planId, sessionId } = c.var.actor
      const resumed = position.safeParse(c.req.header('last-event-id') ?? c.req.valid('query').after)
      const after = resumed.success ? resumed.data : await readPosition(tools, c.var.actor)
      // A proxy that collects an answer before passing it on would hold the news back.
      c.header('X-Accel-Buffering', 'no')

      return streamSSE(c, async (stream) => {
        await stream.write(': here\n\n')
        const beat = setInterval(() => void stream.write(': beat\n\n'), beatMilliseconds)
        await new Promise<void>((end) => {
          const unfollow = tools.feed.follow({
            planId,
            sessionId,
            after,
            end,
            tell: async (news) => {
              const data = JSON.stringify(news)
              await stream.writeSSE(news.position === null ? { data } : { data, id: String(news.position) })
            },
          })
          stream.onAbort(() => {
            unfollow()
            end()
          })
        })
        clearInterval(beat)
      })
    },
  )
}
