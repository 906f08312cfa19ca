import { Refused } from '@deconcert/domain'
import type { Context, ErrorHandler } from 'hono'
import { Unsupported } from './body'
import { status } from './status'

/** A refusal is an answer. Anything else is our fault, and is logged as such. */
export const answerError: ErrorHandler = (error, c) => {
  if (error instanceof Unsupported) return c.json({ refusal: 'wrong-type', detail: 'application/json' }, 415)
  if (!(error instanceof Refused)) {
    console.error(describe(error, c))
    return c.json({ refusal: null }, 500)
  }
  const { refusal, detail } = error
  if (refusal === 'too-many-attempts') c.header('Retry-After', detail ?? '60')
  return c.json({ refusal, ...(detail && { detail }) }, status[refusal])
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
