import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Traffic } from '../front'
import type { Census } from './census'
import type { HubMeter } from './hub-meter'

export type Metrics = {
  readonly meter: HubMeter
  /** Everything counted so far and open now, in the text format of Prometheus (0.0.4). Names no person and no text. */
  expose(now: { readonly census: Census; readonly traffic: Traffic }): Promise<string>
}

/** In seconds: a commit takes a fifth of a millisecond on a fast disk, and seconds on one that is in trouble. */
const commitBuckets = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5]
const foldBuckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60]

/** Counts what the rooms do. Counters live as long as the process. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counts = countersIn(registry)
  const show = gaugesIn(registry)
  const { traffic } = counts
  return {
    meter: {
      committed(updates, documents, milliseconds) {
        counts.commitSeconds.observe(milliseconds / 1000)
        counts.updates.inc(updates)
        counts.documents.inc(documents)
      },
      commitFailed: () => counts.commitsFailed.inc(),
      acked: (messages) => counts.acked.inc(messages),
      refused: (reason) => counts.refused.inc({ reason }),
      lagged: () => counts.lagged.inc(),
      folded(bytesBefore, bytesAfter, milliseconds) {
        counts.foldSeconds.observe(milliseconds / 1000)
        counts.foldBytes.inc({ side: 'before' }, bytesBefore)
        counts.foldBytes.inc({ side: 'after' }, bytesAfter)
      },
      closed: (code) => counts.closed.inc({ code: code ?? 'left' }),
    },
    async expose(now) {
      show(now.census)
      traffic.reset()
      traffic.inc({ direction: 'received' }, now.traffic.received)
      traffic.inc({ direction: 'sent' }, now.traffic.sent)
      return await registry.metrics()
    },
  }
}

function countersIn(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `deconcert_${name}_total`, help, labelNames, registers: [registry] })
  const seconds = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `deconcert_${name}_seconds`, help, buckets, registers: [registry] })
  return {
    commitSeconds: seconds('commit', 'How long a group commit took.', commitBuckets),
    commitsFailed: counter('commits_failed', 'Group commits that failed.'),
    updates: counter('updates_stored', 'Updates committed.'),
    documents: counter('commit_documents', 'Documents written to, once for each commit.'),
    acked: counter('messages_acked', 'Document messages settled.'),
    refused: counter('messages_refused', 'Document messages refused.', ['reason']),
    closed: counter('sockets_closed', 'Ways in that ended, by our code, or left by the browser.', ['code']),
    lagged: counter('lags', 'Times that a session was behind and was given nothing.'),
    foldSeconds: seconds('fold', 'How long the folding of a history took.', foldBuckets),
    foldBytes: counter('fold_bytes', 'Bytes of histories before and after folding.', ['side']),
    traffic: counter('network_bytes', 'Bytes on the port, HTTP and sockets.', ['direction']),
  }
}

/** The gauges have no life of their own: they are set when they are read. */
function gaugesIn(registry: Registry): (census: Census) => void {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `deconcert_${name}`, help, labelNames, registers: [registry] })
  const rooms = gauge('rooms', 'Texts open now.')
  const sessions = gauge('sessions', 'Ways into texts open now.', ['transport'])
  const accounts = gauge('accounts', 'Accounts that have a text open now.')
  const lagging = gauge('sessions_lagging', 'Sessions that do not read now.')
  const buffered = gauge('buffered_bytes', 'Bytes given to sessions that have not left.')
  const waiting = gauge('messages_waiting', 'Document messages that have no answer yet.')
  return (census) => {
    rooms.set(census.rooms)
    for (const [transport, count] of Object.entries(census.sessions)) sessions.set({ transport }, count)
    accounts.set(census.accounts)
    lagging.set(census.lagging)
    buffered.set(census.bufferedBytes)
    waiting.set(census.waitingMessages)
  }
}
