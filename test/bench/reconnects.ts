import type { Target } from './crowd'
import { type Findings, figure } from './figures'
import { Latencies } from './latencies'
import { type LongDocument, longDocument } from './long-document'
import { state, update } from './messages'
import { readerFaults, storedText } from './proof'
import { RawClient } from './raw-client'
import { openReal } from './real-client'
import type { Stage } from './stage'
import { after, until } from './time'

const count = 350
const realCount = 5
const documentBytes = 500_000
const patienceMilliseconds = 30_000

/** A rush onto one document: when each had the whole state, and who never had. */
type Rush = { readonly times: Latencies; readonly faults: readonly string[] }

/** 350 people come back within one second to one document of 500 KB. */
export async function reconnects({ server, relay, rooms, log }: Stage): Promise<Findings> {
  const documentId = rooms.at(-30) ?? ''
  const path = `/collab/${documentId}`
  const long = longDocument(documentBytes)
  const author = await fill(server, path, long.pieces.map(update))
  const relayAuthor = await fill(relay, path, [state(long.state)])

  await server.longestStall()
  const real = await come(server, realCount, async (cookie) =>
    openReal({ port: server.port, cookie }, documentId),
  )
  const whole = await rush(server, path, long, null)
  const stall = await server.longestStall()
  const back = await rush(server, path, long, long.vector)
  const raw = await rush(relay, path, long, null)

  const stored = await storedText(log, documentId)
  const wrong = await readerFaults(real, stored)
  for (const each of [author, relayAuthor, ...real]) each.leave()
  const lost = stored === long.text ? [] : ['the long document is not stored as it was written']
  return {
    title: `${count} reconnects in one second, document of ${Math.round(long.state.length / 1000)} KB`,
    figures: [
      figure('state complete p50', 'ms', whole.times.quantile(0.5), raw.times.quantile(0.5)),
      figure('state complete p95', 'ms', whole.times.quantile(0.95), raw.times.quantile(0.95)),
      figure('state complete, the last one', 'ms', whole.times.quantile(1), raw.times.quantile(1)),
      figure('longest stall of the event loop', 'ms', stall),
      figure('those who kept their copy p50', 'ms', back.times.quantile(0.5)),
      figure('those who kept their copy p95', 'ms', back.times.quantile(0.95)),
    ],
    faults: [...whole.faults, ...back.faults, ...raw.faults, ...wrong, ...lost],
  }
}

/** Writes the document; whoever wrote it stays, as in a room that is in use. */
async function fill(target: Target, path: string, messages: readonly Uint8Array[]): Promise<RawClient> {
  const place = { port: target.port, path, cookie: target.cookies.at(-1) ?? '' }
  const author = new RawClient(place, 0, { closed: () => undefined })
  await author.ready
  for (const message of messages) {
    author.sendDocument(message)
    if (target.acks) await until(() => author.waiting === 0, patienceMilliseconds)
  }
  return author
}

/** `vector`: what those who come hold already; null: nothing. */
async function rush(
  target: Target,
  path: string,
  { state: whole }: LongDocument,
  vector: Uint8Array | null,
): Promise<Rush> {
  const times = new Latencies()
  const faults: string[] = []
  // What an encoder leaves out or joins may differ a little from one server to the next.
  const enough = vector === null ? whole.length * 0.98 : 0
  const clients = await come(target, count, async (cookie, due) => {
    let received = 0
    let isWhole = false
    const client: RawClient = new RawClient(
      { port: target.port, path, cookie },
      0,
      {
        document(bytes) {
          received += bytes.length
          if (isWhole || received < enough) return
          isWhole = true
          times.add(performance.now() - due)
        },
        closed: (why) => faults.push(`a socket was lost in the rush: ${why}`),
      },
      vector ?? undefined,
    )
    return client
  })
  const isDone = await until(() => times.count === count, patienceMilliseconds)
  for (const client of clients) client.leave()
  return {
    times,
    faults: isDone ? faults : [...faults, `${count - times.count} never had the whole document`],
  }
}

/** So many people within one second, each with a cookie of their own and the moment at which they come. */
async function come<Client>(
  { cookies }: Target,
  people: number,
  open: (cookie: string, due: number) => Promise<Client>,
): Promise<readonly Client[]> {
  const start = performance.now()
  const coming: Promise<Client>[] = []
  while (coming.length < people) {
    const due = start + (coming.length * 1000) / people
    if (due > performance.now()) await after(1)
    else coming.push(open(cookies[coming.length] ?? '', due))
  }
  return await Promise.all(coming)
}
