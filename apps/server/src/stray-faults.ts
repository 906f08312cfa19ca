import { isConnectionLoss } from '@deconcert/database'
import { logFault } from './log-fault'

/**
 * Takes what nobody else has: `end` is called once for a fault after which the process cannot be trusted.
 *
 * A lost connection to the database is none: the driver may reject a promise of its own, which no caller of ours could
 * await (postgres.js 3.4.9, while it asks for the types of arrays), and opens another connection.
 */
export function watchStrayFaults(end: () => void): void {
  const take = (error: unknown) => {
    logFault('unexpected', error)
    if (!isConnectionLoss(error)) end()
  }
  // Whoever read what we print is gone: to say so would fail likewise, for ever.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  process.on('uncaughtException', take)
  process.on('unhandledRejection', take)
}
