/** People whose WebSockets are blocked and people whose are not, in one text of the product. */
import { openDocument, type SaveState } from '@deconcert/sync/client'
import { afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { freshDatabase } from '../support/database'
import { demoCookie } from '../support/demo-session'
import { openGate } from '../support/gate'
import { askForText, markUpdate, openStream, parcelOf, textHeard } from '../support/stream'

const leaving: (() => void)[] = []
afterEach(() => {
  for (const leave of leaving.splice(0)) leave()
  vi.unstubAllGlobals()
})

async function start() {
  const db = await freshDatabase({ migrated: false })
  const server = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', DEMO: 'on' }))
  const [text] = await db.owner<{ documentId: string }[]>`select document_id from proposal where code = 90`
  return {
    db,
    server,
    url: `http://127.0.0.1:${server.port}`,
    documentId: text?.documentId ?? '',
    async [Symbol.asyncDispose]() {
      await server.stop()
      await db[Symbol.asyncDispose]()
    },
  }
}

type Place = { readonly url: string; readonly documentId: string }
type Way = 'web-socket' | 'fallback'

/** What every proxy of an administration does to an upgrade. */
class Blocked {
  onclose: ((event: { code: number; reason: string }) => void) | null = null

  constructor() {
    setImmediate(() => this.onclose?.({ code: 1006, reason: '' }))
  }

  close(): void {}
}

/** Sits down at a text as a page does. `ask`: what takes its requests, cookie included, to the server. */
async function sit({ url, documentId }: Place, name: string, way: Way, ask: typeof fetch = fetch) {
  const cookie = await demoCookie(url, name)
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: url } })
    }
  }
  const states: SaveState[] = []
  const accesses: unknown[] = []
  const ways: boolean[] = []
  const drafts: Uint8Array[] = []
  const doc = new Y.Doc()
  const opened = openDocument({
    serverUrl: `${url.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: name, name },
    onSaveState: (state) => states.push(state),
    onAccess: (access) => accesses.push(access),
    onFallback: (isFallback) => ways.push(isFallback),
    onRefused: (draft) => drafts.push(draft),
    chance: () => 0,
    WebSocket: (way === 'fallback' ? Blocked : Signed) as unknown as typeof globalThis.WebSocket,
    ...(way === 'fallback' && {
      fetch: ((input, init) =>
        ask(input, { ...init, headers: { ...init?.headers, cookie, origin: url } })) as typeof fetch,
    }),
  })
  leaving.push(() => opened.destroy())
  const marks = doc.getArray<string>('marks')
  const saved = () => vi.waitFor(() => expect(states.at(-1)).toEqual({ kind: 'saved' }), { timeout: 15_000 })
  await saved()
  return { opened, states, accesses, ways, drafts, marks, doc, cookie, saved, write: writerOf(name, marks) }
}

/** Writes marks that nobody else writes; answers with all of them so far. */
function writerOf(name: string, marks: Y.Array<string>) {
  const written: string[] = []
  return (count: number) => {
    for (let n = 0; n < count; n += 1) {
      written.push(`${name} ${written.length}`)
      marks.push([written.at(-1) ?? ''])
    }
    return written
  }
}

test('[S12] by WebSocket or without, people write in the same text and hear the same acks', async () => {
  await using product = await start()
  const direct = await sit(product, 'Pascal Dutheillet', 'web-socket')
  const blocked = await sit(product, 'Mésange', 'fallback')
  expect(blocked.ways).toEqual([true])
  expect(blocked.doc.getXmlFragment('body').toString()).toBe(direct.doc.getXmlFragment('body').toString())

  const written = [direct.write(30), blocked.write(30)].flat()
  expect(blocked.states.at(-1)).toMatchObject({ kind: 'saving', waiting: 30 })
  await Promise.all([direct.saved(), blocked.saved()])
  await vi.waitFor(() => expect(direct.marks.toArray().toSorted()).toEqual(written.toSorted()))
  await vi.waitFor(() => expect(blocked.marks.toArray()).toEqual(direct.marks.toArray()))
  await vi.waitFor(() => {
    const seen = [...direct.opened.awareness.getStates().values()].map(({ user }) => user?.name)
    expect(seen.toSorted()).toEqual(['Mésange', 'Pascal Dutheillet'])
  })
})

test('[S3] [S12] cut off in the middle, and its answers lost, nothing is lost and nothing is there twice', async () => {
  await using product = await start()
  await using gate = await openGate(product.server.port)
  let posts = 0
  const lossy: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    if (init?.method !== 'POST') return response
    posts += 1
    if (posts % 3 === 0) throw new TypeError('the answer was lost')
    return response
  }
  const direct = await sit(product, 'Pascal Dutheillet', 'web-socket')
  const blocked = await sit({ ...product, url: gate.url }, 'Mésange', 'fallback', lossy)
  const writing = setInterval(() => blocked.write(2), 10)
  for (let cut = 0; cut < 3; cut += 1) {
    const before = direct.marks.length
    await vi.waitFor(() => expect(direct.marks.length).toBeGreaterThan(before + 20), { timeout: 15_000 })
    gate.shut()
    await vi.waitFor(() => expect(blocked.states.at(-1)?.kind).toBe('offline'))
    direct.write(5)
    gate.open()
  }
  clearInterval(writing)
  const written = [direct.write(0), blocked.write(1)].flat()
  await blocked.saved()

  await vi.waitFor(() => expect(direct.marks.toArray().toSorted()).toEqual(written.toSorted()))
  expect(blocked.marks.toArray()).toEqual(direct.marks.toArray())
  const again = await sit(product, 'Pascal Dutheillet', 'web-socket')
  expect(again.marks.toArray()).toEqual(direct.marks.toArray())
}, 60_000)

test('[S7] [S12] a right withdrawn sends away who came without WebSocket, with what they had not sent', async () => {
  await using product = await start()
  const blocked = await sit(product, 'Mésange', 'fallback')
  await product.db.owner`
    delete from seat where account_id = (select id from account where display_name = 'Mésange')
  `
  await vi.waitFor(() => expect(blocked.accesses).toContainEqual({ kind: 'closed', code: 4403 }), {
    timeout: 5_000,
  })
  blocked.write(1)
  await vi.waitFor(() => expect(blocked.states.at(-1)).toEqual({ kind: 'held', waiting: 1 }))
})

test('[S9] [S12] who does not read is given no more, and the difference once they read', async () => {
  await using product = await start()
  const direct = await sit(product, 'Pascal Dutheillet', 'web-socket')
  const slow = await openStream({ ...product, cookie: await demoCookie(product.url, 'Mésange') })
  await slow.post({ number: 1, body: askForText })
  await vi.waitFor(() => expect(textHeard(slow.events).getXmlFragment('body').length).toBeGreaterThan(0))
  const heardBefore = slow.events.length
  slow.pause()
  for (let n = 0; n < 100; n += 1) direct.marks.push(['x'.repeat(100_000)])
  await direct.saved()
  slow.resume()

  await vi.waitFor(() => expect(textHeard(slow.events).getArray('marks').length).toBe(100), {
    timeout: 10_000,
  })
  expect(slow.events.length - heardBefore).toBeLessThan(100)
}, 60_000)

test('[S12] a tab that nobody looks at lets go of its connection until somebody does', async () => {
  await using product = await start()
  const tab = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const show = (visibilityState: string) =>
    Object.assign(tab, { visibilityState }).dispatchEvent(new Event('visibilitychange'))
  vi.stubGlobal('document', tab)
  const hidden = await sit(product, 'Mésange', 'fallback')
  const direct = await sit(product, 'Pascal Dutheillet', 'web-socket')
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  show('hidden')
  vi.advanceTimersByTime(20_000)
  vi.useRealTimers()

  const people = () => product.server.tools.hub.peopleIn([product.documentId]).map(({ name }) => name)
  await vi.waitFor(() => expect(people()).toEqual(['Pascal Dutheillet']))
  expect(hidden.states.at(-1)).toEqual({ kind: 'saved' })
  const before = hidden.states.length
  const written = direct.write(3)
  await direct.saved()
  show('visible')
  await vi.waitFor(() => expect(hidden.marks.toArray()).toEqual(written))
  expect(hidden.states.slice(before).map(({ kind }) => kind)).not.toContain('offline')
})

test('[S12] a restart sends everybody away to come back', async () => {
  await using product = await start()
  const cookie = await demoCookie(product.url, 'Mésange')
  const stream = await openStream({ ...product, cookie })
  await vi.waitFor(() => expect(stream.controls('grant')).toHaveLength(1))
  await stream.post({ number: 1, body: parcelOf(markUpdate('à temps')) })
  await product.server.stop()
  expect(await stream.closed).toBe(1012)
  expect(stream.controls('ack')).toMatchObject([{ count: 1 }])
})
