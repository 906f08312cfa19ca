import { afterEach, expect, test, vi } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { type BlockedMemory, SocketChoice } from './socket-choice'

const providers: WebsocketProvider[] = []
afterEach(() => {
  for (const provider of providers.splice(0)) provider.destroy()
  vi.useRealTimers()
})

type Way = 'opens' | 'is refused' | 'says nothing' | 'is forbidden'

/** A socket that is told what becomes of it. */
class ToldSocket {
  readonly OPEN = 1
  readyState = 0
  onopen: (() => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null

  constructor(way: Way) {
    if (way === 'opens') setImmediate(() => this.#open())
    if (way === 'is refused') setImmediate(() => this.close())
  }

  send(): void {}

  close(): void {
    if (this.readyState === 3) return
    this.readyState = 3
    setImmediate(() => this.onclose?.({ code: 1006, reason: '' }))
  }

  #open(): void {
    this.readyState = 1
    this.onopen?.()
  }
}

/** A page whose ways to the server are told what becomes of them. */
function page(ways: { webSocket: Way; fallback: Way; http: boolean }, memory = memoryOf(null)) {
  const tried: string[] = []
  const made = (name: 'webSocket' | 'fallback') =>
    class extends ToldSocket {
      constructor() {
        super(ways[name])
        tried.push(name)
        if (ways[name] === 'is forbidden') throw new TypeError('no WebSockets here')
      }
    } as unknown as typeof WebSocket
  const opened: boolean[] = []
  const asked = vi.fn()
  const choice = new SocketChoice({
    WebSocket: made('webSocket'),
    Fallback: made('fallback'),
    serverUrl: 'wss://concert.example/collab',
    ask: async (address) => {
      asked(String(address))
      if (ways.http) return Response.json({ status: 'serving' })
      throw new TypeError('failed to fetch')
    },
    memory,
    onOpen: (isFallback) => opened.push(isFallback),
  })
  const provider = new WebsocketProvider('wss://concert.example/collab', 'text', new Y.Doc(), {
    connect: false,
    disableBc: true,
    WebSocketPolyfill: choice.Socket,
  })
  choice.watch(provider)
  providers.push(provider)
  const settle = () => new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))))
  /** Connects once; resolves when it is known what has become of it. */
  const connect = async () => {
    provider.disconnect()
    provider.connect()
    await settle()
    provider.shouldConnect = false
  }
  return { tried, opened, asked, ways, memory, connect, provider, settle }
}

function memoryOf(since: number | null): BlockedMemory & { since: number | null } {
  return {
    since,
    read() {
      return this.since
    },
    write(next) {
      this.since = next
    },
  }
}

test('[S12] a WebSocket refused twice, while the server answers, makes way for the fallback', async () => {
  const { tried, opened, asked, memory, connect } = page({
    webSocket: 'is refused',
    fallback: 'opens',
    http: true,
  })
  for (let n = 0; n < 4; n += 1) await connect()
  expect(tried).toEqual(['webSocket', 'webSocket', 'fallback', 'fallback'])
  expect(opened).toEqual([true, true])
  expect(asked.mock.calls).toEqual([['https://concert.example/healthz'], ['https://concert.example/healthz']])
  expect(memory.since).not.toBeNull()
})

test('[S12] a server that is away is no WebSocket blocked, nor is a single refusal', async () => {
  const { tried, ways, connect } = page({ webSocket: 'is refused', fallback: 'opens', http: false })
  for (let n = 0; n < 3; n += 1) await connect()
  ways.http = true
  await connect()
  ways.webSocket = 'opens'
  await connect()
  ways.webSocket = 'is refused'
  await connect()
  expect(new Set(tried)).toEqual(new Set(['webSocket']))
})

test('[S12] a WebSocket that neither opens nor is refused is given up after five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { tried, connect, settle } = page({ webSocket: 'says nothing', fallback: 'opens', http: true })
  for (let n = 0; n < 2; n += 1) {
    await connect()
    vi.advanceTimersByTime(5_000)
    await settle()
  }
  await connect()
  expect(tried).toEqual(['webSocket', 'webSocket', 'fallback'])
})

test('[S12] the tab goes on over HTTP for ten minutes, then tries again, and one refusal is enough', async () => {
  const memory = memoryOf(Date.now() - 9 * 60_000)
  const { tried, ways, connect } = page({ webSocket: 'is refused', fallback: 'opens', http: true }, memory)
  await connect()
  memory.since = Date.now() - 11 * 60_000
  await connect()
  await connect()
  expect(tried).toEqual(['fallback', 'webSocket', 'fallback'])
  expect(Date.now() - (memory.since ?? 0)).toBeLessThan(60_000)
  memory.since = Date.now() - 11 * 60_000
  ways.webSocket = 'opens'
  await connect()
  expect(memory.since).toBeNull()
})

test('[S12] a fallback that does not open either, though the server answers, gives way to a WebSocket', async () => {
  const known = memoryOf(Date.now())
  const { tried, connect } = page({ webSocket: 'opens', fallback: 'is refused', http: true }, known)
  await connect()
  await connect()
  expect(tried).toEqual(['fallback', 'webSocket'])
  expect(known.since).toBeNull()
})

test('[S12] where the browser forbids WebSockets outright, the text opens over HTTP at once', async () => {
  const { tried, opened, connect } = page({ webSocket: 'is forbidden', fallback: 'opens', http: true })
  await connect()
  expect(tried).toEqual(['webSocket', 'fallback'])
  expect(opened).toEqual([true])
})
