import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { MemoryLog } from '@deconcert/sync'
import { readVarString } from 'lib0/decoding'
import { afterEach, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type CollabHub, createHub } from './hub'

const documentId = '3f0c7a52-0f5d-4a39-8f0c-5a1f3a6f6a01'
const ana = { accountId: '11111111-1111-4111-8111-111111111111', displayName: 'Ana', sessionId: 'ana-1' }
const bob = { accountId: '22222222-2222-4222-8222-222222222222', displayName: 'Bob', sessionId: 'bob-1' }

type Rights = Map<string, 'none' | 'read' | 'write'>
type Table = {
  hub: CollabHub
  log: MemoryLog
  rights: Rights
  sessions: Map<string, typeof ana>
  url: string
  origin: string
}

const closing: (() => Promise<unknown> | undefined)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function layTable(): Promise<Table> {
  const log = new MemoryLog()
  log.create(documentId, seed('Bonjour'))
  const rights: Rights = new Map([
    [ana.accountId, 'write'],
    [bob.accountId, 'write'],
  ])
  const sessions = new Map([
    ['session=ana', ana],
    ['session=bob', bob],
  ])
  const hub = createHub({
    log,
    authenticate: async (cookie) => sessions.get(cookie ?? '') ?? null,
    access: async (_, person) => ({ access: rights.get(person.accountId) ?? 'none' }),
    now: () => new Date(),
    onFault: (error) => {
      throw error
    },
    publicOrigin: null,
  })
  const server = createServer().on('upgrade', hub.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closing.push(() => hub.drain().then(() => new Promise((resolve) => server.close(resolve))))
  return {
    hub,
    log,
    rights,
    sessions,
    url: `ws://127.0.0.1:${port}/collab`,
    origin: `http://127.0.0.1:${port}`,
  }
}

function seed(text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

function socket(table: Table, headers: Record<string, string>, path = `/${documentId}`): WebSocket {
  const opened = new WebSocket(`${table.url}${path}`, { headers })
  opened.on('error', () => undefined)
  closing.push(async () => opened.terminate())
  return opened
}

function sit(table: Table, who: 'ana' | 'bob', params: Record<string, string> = {}) {
  class Signed extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: `session=${who}`, origin: table.origin } })
    }
  }
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(table.url, documentId, doc, {
    WebSocketPolyfill: Signed as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params,
  })
  const controls: unknown[] = []
  // Without it, y-websocket says in the console that it does not know our acks and grants.
  provider.messageHandlers[100] = (_, decoder) => void controls.push(JSON.parse(readVarString(decoder)))
  closing.push(async () => provider.destroy())
  return { doc, provider, controls, text: doc.getText('body') }
}

const status = (opened: WebSocket) =>
  new Promise<number>((resolve) => {
    opened.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    opened.on('open', () => resolve(101))
  })

const closeCode = (opened: WebSocket) =>
  new Promise<number>((resolve) => opened.on('close', (code) => resolve(code)))

test('[S1] a plain y-websocket client reads, writes and sees the others', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour'))
  await vi.waitFor(() => expect(a.provider.synced).toBe(true))
  a.text.insert(7, ' à tous')
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour à tous'))
  expect((await table.log.read(documentId))?.updates).toHaveLength(2)
})

test('[S10] carets show the name that the server knows, whatever the client says', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  a.provider.awareness.setLocalStateField('user', { name: 'Bob', accountId: bob.accountId, color: '#000' })
  await vi.waitFor(() => {
    const seen = b.provider.awareness.getStates().get(a.doc.clientID)
    expect(seen?.user).toEqual({ name: 'Ana', accountId: ana.accountId })
  })
  expect(table.hub.presence(documentId)).toEqual([
    { accountId: ana.accountId, name: 'Ana' },
    { accountId: bob.accountId, name: 'Bob' },
  ])
})

test('[S7] the door says why it stays shut', async () => {
  const table = await layTable()
  const { origin } = table
  table.rights.set(bob.accountId, 'none')
  const elsewhere = '/99999999-9999-4999-8999-999999999999'
  expect(await closeCode(socket(table, { origin }))).toBe(4401)
  expect(await closeCode(socket(table, { origin, cookie: 'session=bob' }))).toBe(4403)
  expect(await closeCode(socket(table, { origin, cookie: 'session=ana' }, elsewhere))).toBe(4404)
  const old = `/${documentId}?epoch=7`
  expect(await closeCode(socket(table, { origin, cookie: 'session=ana' }, old))).toBe(4409)
  expect(await status(socket(table, { origin, cookie: 'session=ana' }, '/anything'))).toBe(404)
})

test('[S7] a right withdrawn takes effect at once, and a session that is over closes its sockets', async () => {
  const table = await layTable()
  const [a, b] = [sit(table, 'ana'), sit(table, 'bob')]
  await vi.waitFor(() => expect(a.provider.synced && b.provider.synced).toBe(true))
  table.rights.set(ana.accountId, 'read')
  await table.hub.refresh(documentId)
  a.text.insert(0, 'perdu ')
  b.text.insert(0, 'gardé ')
  await vi.waitFor(async () => expect((await table.log.read(documentId))?.updates).toHaveLength(2))
  expect(b.text.toString()).toBe('gardé Bonjour')
  const closed = new Promise((resolve) => a.provider.on('closed', resolve))
  table.sessions.delete('session=ana')
  table.hub.closeSession('ana-1')
  expect(await closed).toMatchObject({ code: 4401 })
})

test('[S7] a right withdrawn that nobody was told of ends at the next regular question', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const table = await layTable()
    const opened = socket(table, { origin: table.origin, cookie: 'session=bob' })
    await vi.waitFor(() => expect(table.hub.presence(documentId)).toHaveLength(1))
    const closed = closeCode(opened)
    table.rights.set(bob.accountId, 'none')
    vi.advanceTimersByTime(30_000)
    expect(await closed).toBe(4403)
  } finally {
    vi.useRealTimers()
  }
})

test('[S8] a client that knows only an older schema reads, and what it sends is not taken', async () => {
  const table = await layTable()
  const a = sit(table, 'ana', { schema: '0' })
  await vi.waitFor(() => expect(a.text.toString()).toBe('Bonjour'))
  a.text.insert(0, 'x')
  await vi.waitFor(() => expect(a.controls.at(-1)).toMatchObject({ type: 'refused', reason: 'older-schema' }))
  expect((await table.log.read(documentId))?.updates).toHaveLength(1)
})

test('[S7] a frame too large, and one that means nothing, close their socket and nothing else', async () => {
  const table = await layTable()
  const b = sit(table, 'bob')
  await vi.waitFor(() => expect(b.provider.synced).toBe(true))
  const headers = { origin: table.origin, cookie: 'session=ana' }
  const large = socket(table, headers)
  large.on('open', () => large.send(new Uint8Array(300 * 1024)))
  expect(await closeCode(large)).toBe(1009)
  const words = socket(table, headers)
  words.on('open', () => words.send('bonjour'))
  expect(await closeCode(words)).toBe(1003)
  const garbage = socket(table, headers)
  garbage.on('open', () => garbage.send(new Uint8Array([0, 9, 250, 250])))
  expect(await closeCode(garbage)).toBe(1003)
  b.text.insert(0, 'Toujours là. ')
  await vi.waitFor(async () => expect((await table.log.read(documentId))?.updates).toHaveLength(2))
})

test('[S5] what the server appends is stored, and seen by those who are there', async () => {
  const table = await layTable()
  const b = sit(table, 'bob')
  await vi.waitFor(() => expect(b.text.toString()).toBe('Bonjour'))
  await table.hub.appendOnServer(documentId, seed('Importé. '), ana.accountId)
  await vi.waitFor(() => expect(b.text.toString()).toContain('Importé. '))
})

test('[S3] a drain stores what was received and sends everyone away to come back', async () => {
  const table = await layTable()
  const a = sit(table, 'ana')
  await vi.waitFor(() => expect(a.provider.synced).toBe(true))
  const left = new Promise<number | undefined>((resolve) =>
    a.provider.on('connection-close', (event) => resolve(event?.code)),
  )
  await table.hub.drain()
  expect(await left).toBe(1012)
  expect(await status(socket(table, { origin: table.origin, cookie: 'session=ana' }))).toBe(503)
})

test('[S2] the last one to leave empties the memory', async () => {
  const table = await layTable()
  const a = sit(table, 'ana')
  await vi.waitFor(() => expect(a.provider.synced).toBe(true))
  a.text.insert(0, 'x')
  a.provider.destroy()
  await vi.waitFor(() => expect(table.hub.metrics()).toMatchObject({ sockets: 0, rooms: 0, updates: 1 }))
})
