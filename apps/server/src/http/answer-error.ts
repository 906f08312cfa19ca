import { isRefusal, Refused } from '@deconcert/domain'
import type { Context, ErrorHandler } from 'hono'
import { Unsupported } from './body'
import { status } from './status'

/** A refusal is an answer. Anything else is our fault, and is logged as such. */
export const answerError: ErrorHandler = (error, c) => {
  if (error instanceof Unsupported) return c.json({ refusal: 'wrong-type', detail: 'application/json' }, 415)
  const refused = refusedIn(error)
  if (refused === null) {
    console.error(describe(error, c))
    return c.json({ refusal: null }, 500)
  }
  if (refused.refusal === 'too-many-attempts') c.header('Retry-After', refused.detail ?? '60')
  return c.json(
    { refusal: refused.refusal, ...(refused.detail && { detail: refused.detail }) },
    status[refused.refusal],
  )
}

/** SQL functions stop with the errcode DC001 and the name of a refusal. */
function refusedIn(error: Error): Refused | null {
  if (error instanceof Refused) return error
  if (!('code' in error) || error.code !== 'DC001') return null
  return isRefusal(error.message) ? new Refused(error.message) : null
}

/** The pattern of the address and not the address, the place in the code and not the values: no personal data. */
function describe(error: Error, c: Context): string {
  const code = 'code' in error ? ` ${error.code}` : ''
  const message = error.message.replace(/"[^"]*"/g, '"…"').split('\n', 1)[0]
  const [, ...frames] = (error.stack ?? '').split('\n    at ')
  return [`${c.req.method} ${c.req.routePath}: ${error.name}${code}: ${message}`, ...frames.slice(0, 8)].join(
    '\n    at ',
  )
}
