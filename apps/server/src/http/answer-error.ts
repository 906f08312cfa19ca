import { Refused } from '@deconcert/domain'
import type { ErrorHandler } from 'hono'
import { logFault } from '../log-fault'
import { Unsupported } from './body'
import { status } from './status'

/** A refusal is an answer. Anything else is our fault, and is logged as such. */
export const answerError: ErrorHandler = (error, c) => {
  if (error instanceof Unsupported) return c.json({ refusal: 'wrong-type', detail: 'application/json' }, 415)
  if (!(error instanceof Refused)) {
    // The pattern of the address, not the address.
    logFault(`${c.req.method} ${c.req.routePath}`, error)
    return c.json({ refusal: null }, 500)
  }
  const { refusal, detail } = error
  if (refusal === 'too-many-attempts') c.header('Retry-After', detail ?? '60')
  if (status[refusal] === 503) c.header('Retry-After', '2')
  return c.json({ refusal, ...(detail && { detail }) }, status[refusal])
}
