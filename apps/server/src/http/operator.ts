import { timingSafeEqual } from 'node:crypto'
import { Refused } from '@deconcert/domain'
import type { MiddlewareHandler } from 'hono'
import { sha256 } from '../identity/sha256'
import { withPolicy } from './policy'

/** A route for who watches over the server and shows this token. To everybody else there is no such address: 404. */
export function operator(token: string | null): MiddlewareHandler {
  return withPolicy({ kind: 'operator' }, async (c, next) => {
    const shown = c.req.header('authorization')
    if (token === null || shown === undefined || !isSame(shown, `Bearer ${token}`))
      throw new Refused('not-found')
    await next()
  })
}

/** In a time that says nothing of where two texts differ, nor of their lengths. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(one)), Buffer.from(sha256(other)))
}
