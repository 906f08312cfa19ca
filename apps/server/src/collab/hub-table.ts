/** A hub on a port of its own, a text, and people who come to it as browsers do. For tests. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { MemoryLog } from '@deconcert/sync'
import { readVarString } from 'lib0/decoding'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { createFolder } from './folder'
import { type CollabHub, createHub } from './hub'
import { noHubMeter } from './hub-meter'
import type { Standing } from './standing'

export const documentId = '3f0c7a52-0f5d-4a39-8f0c-5a1f3a6f6a01'
export const ana = {
  accountId: '11111111-1111-4111-8111-111111111111',
  displayName: 'Ana',
  sessionId: 'ana-1',
}
export const bob = {
  accountId: '22222222-2222-4222-8222-222222222222',
  displayName: 'Bob',
  sessionId: 'bob-1',
}

const unknownDocument = { epoch: 1, schemaVersion: 1, writable: true }

type Rights = Map<string, 'none' | 'read' | 'write'>
export type Table = {
  hub: CollabHub
  log: MemoryLog
  rights: Rights
  sessions: Map<string, typeof ana>
  url: string
  origin: string
}

const closing: (() => Promise<unknown> | undefined)[] = []

/** Takes down what was laid, the last one first. */
export async function clearTable(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close()
}

/** `onFault`: hears what goes wrong by our doing; without it nothing may. */
export async function layTable(onFault = throwIt): Promise<Table> {
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
  const folder = createFolder()
  closing.push(() => folder.close())
  const hub = createHub({
    log,
    fold: folder.fold,
    sessionIn: (cookie) => sessions.get(cookie ?? '')?.sessionId ?? null,
    standings: async (asked) =>
      await Promise.all(
        asked.map(async ({ documentId, sessionId }): Promise<Standing> => {
          const document = (await log.status(documentId)) ?? unknownDocument
          const person = [...sessions.values()].find((session) => session.sessionId === sessionId)
          if (person === undefined) return { kind: 'signed-out' }
          const access = rights.get(person.accountId) ?? 'none'
          return access === 'none'
            ? { kind: 'not-permitted' }
            : { kind: 'admitted', person, access, document }
        }),
      ),
    now: () => new Date(),
    meter: noHubMeter,
    onFault,
    publicOrigin: null,
    takesPrograms: false,
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

function throwIt(error: unknown): void {
  throw error
}

function seed(text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

export function socket(table: Table, headers: Record<string, string>, path = `/${documentId}`): WebSocket {
  const opened = new WebSocket(`${table.url}${path}`, { headers })
  opened.on('error', () => undefined)
  closing.push(async () => opened.terminate())
  return opened
}

export function sit(table: Table, who: 'ana' | 'bob', params: Record<string, string> = {}) {
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

export const status = (opened: WebSocket): Promise<number> =>
  new Promise<number>((resolve) => {
    opened.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0))
    opened.on('open', () => resolve(101))
  })

export const closeCode = (opened: WebSocket): Promise<number> =>
  new Promise<number>((resolve) => opened.on('close', (code) => resolve(code)))

/** Ana's socket, spoken by hand: it hears the server's close and answers nothing. */
export async function openDeaf(table: Table) {
  const headers = {
    origin: table.origin,
    cookie: 'session=ana',
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'MDEyMzQ1Njc4OWFiY2RlZg==',
  }
  const asked = request(`${table.origin}/collab/${documentId}`, { headers }).end()
  const [, raw, head] = (await once(asked, 'upgrade')) as [unknown, Socket, Buffer]
  let heard = head
  raw.on('data', (data: Buffer) => {
    heard = Buffer.concat([heard, data])
  })
  raw.on('error', () => undefined)
  closing.push(async () => void raw.destroy())
  return {
    /** One masked binary frame, its mask nothing; at most 125 bytes. */
    send: (message: Uint8Array) =>
      raw.write(Buffer.from([0x82, 0x80 | message.length, 0, 0, 0, 0, ...message])),
    /** What the close frame says, once it has come. */
    closeCode: () => closeCodeIn(heard),
    ended: once(raw, 'close'),
  }
}

function closeCodeIn(heard: Buffer): number | null {
  let at = 0
  while (at + 2 <= heard.length) {
    const length = heard.readUInt8(at + 1)
    if (heard.readUInt8(at) === 0x88) return heard.readUInt16BE(at + 2)
    at += length === 126 ? 4 + heard.readUInt16BE(at + 2) : 2 + length
  }
  return null
}

/** A sync update as a client sends it. */
export function typedFrame(text: string): Uint8Array {
  const update = seed(text)
  return new Uint8Array([0, 2, update.length, ...update])
}
