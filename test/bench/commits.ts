import { randomInt } from 'node:crypto'
import type { Append, UpdateLog } from '@deconcert/sync'
import { Latencies } from './latencies'
import { keystroke } from './messages'

/**
 * Stores what the server's group commit stores, one commit after the other for so long: a keystroke in each of these
 * documents, which nobody else may be writing in.
 */
export async function probeCommits(
  log: UpdateLog,
  documentIds: readonly string[],
  seconds: number,
): Promise<Latencies> {
  const latencies = new Latencies()
  const client = randomInt(2 ** 31)
  const end = performance.now() + seconds * 1000
  for (let clock = 0; performance.now() < end; clock += 1) {
    const batch = documentIds.map((documentId) => appendOf(documentId, keystroke(client, clock)))
    const start = performance.now()
    const answers = await log.append(batch)
    latencies.add(performance.now() - start)
    if (answers.some(({ kind }) => kind !== 'stored')) throw new Error('the probe was refused')
  }
  return latencies
}

function appendOf(documentId: string, bytes: Uint8Array): Append {
  const update = { bytes, accountId: null, sessionId: null, at: new Date(), newClients: [] }
  return { documentId, epoch: 1, updates: [update] }
}
