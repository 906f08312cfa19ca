import { expect, test } from 'vitest'
import { createMetrics } from './metrics'

const quiet = {
  census: {
    rooms: 0,
    sessions: { websocket: 0, 'event-stream': 0 },
    accounts: 0,
    lagging: 0,
    bufferedBytes: 0,
    waitingMessages: 0,
  },
  traffic: { received: 0, sent: 0 },
}

/** What the text format 0.0.4 allows on a line; numbers as Go reads them, whatever the case of « NaN ». */
const line =
  /^(# HELP [a-z_:][a-z0-9_:]* .+|# TYPE [a-z_:][a-z0-9_:]* (counter|gauge|histogram|summary)|[a-z_:][a-z0-9_:]*(\{[a-z_]+="[^"\\\n]*"(,[a-z_]+="[^"\\\n]*")*\})? (-?[0-9.]+(e[+-]?[0-9]+)?|\+Inf|[Nn]a[Nn]))$/

function samplesIn(text: string): Record<string, number> {
  const samples = text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))
  return Object.fromEntries(
    samples.map((each) => [each.replace(/ \S+$/, ''), Number(each.split(' ').at(-1))]),
  )
}

test('[O2] every line of what is told is of the text format', async () => {
  const { meter, expose } = createMetrics()
  meter.closed(1013)
  meter.refused('read-only')
  const lines = (await expose(quiet)).split('\n').filter((each) => each !== '')
  expect(lines.length).toBeGreaterThan(100)
  expect(lines.filter((each) => !line.test(each))).toEqual([])
})

test('[O2] what happens is counted, and what is open is told as it is now', async () => {
  const { meter, expose } = createMetrics()
  meter.committed(5, 2, 3)
  meter.committed(1, 1, 40)
  meter.commitFailed()
  meter.acked(7)
  meter.refused('read-only')
  meter.refused('read-only')
  meter.refused('foreign-client')
  meter.lagged()
  meter.folded(9000, 400, 12)
  meter.closed(1012)
  meter.closed(null)
  const busy = {
    census: {
      rooms: 3,
      sessions: { websocket: 8, 'event-stream': 1 },
      accounts: 6,
      lagging: 2,
      bufferedBytes: 512,
      waitingMessages: 4,
    },
    traffic: { received: 1000, sent: 5000 },
  }
  await expose(busy)
  const told = samplesIn(await expose({ ...busy, census: { ...busy.census, rooms: 1 } }))
  expect(told).toMatchObject({
    'deconcert_commit_seconds_bucket{le="0.002"}': 0,
    'deconcert_commit_seconds_bucket{le="0.005"}': 1,
    'deconcert_commit_seconds_bucket{le="+Inf"}': 2,
    deconcert_commit_seconds_count: 2,
    deconcert_updates_stored_total: 6,
    deconcert_commit_documents_total: 3,
    deconcert_commits_failed_total: 1,
    deconcert_messages_acked_total: 7,
    'deconcert_messages_refused_total{reason="read-only"}': 2,
    'deconcert_messages_refused_total{reason="foreign-client"}': 1,
    deconcert_lags_total: 1,
    deconcert_fold_seconds_count: 1,
    'deconcert_fold_bytes_total{side="before"}': 9000,
    'deconcert_fold_bytes_total{side="after"}': 400,
    'deconcert_sockets_closed_total{code="1012"}': 1,
    'deconcert_sockets_closed_total{code="left"}': 1,
    'deconcert_network_bytes_total{direction="received"}': 1000,
    'deconcert_network_bytes_total{direction="sent"}': 5000,
    deconcert_rooms: 1,
    'deconcert_sessions{transport="websocket"}': 8,
    'deconcert_sessions{transport="event-stream"}': 1,
    deconcert_accounts: 6,
    deconcert_sessions_lagging: 2,
    deconcert_buffered_bytes: 512,
    deconcert_messages_waiting: 4,
  })
  expect(
    Object.keys(told).filter((name) => /nodejs_eventloop_lag_p99|process_cpu_seconds/.test(name)).length,
  ).toBeGreaterThan(1)
})
