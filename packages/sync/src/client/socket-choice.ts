import type { WebsocketProvider } from 'y-websocket'

/**
 * A proxy may neither pass a WebSocket on nor refuse it, and browsers wait for minutes. 350 that come at once open within
 * 0.1 s on two cores; a poor line needs five round trips, of which each may take most of a second.
 */
const patienceMilliseconds = 5_000
/** WebSockets in a row that never open, while the server answers HTTP, before it is taken for no accident. */
const mostNeverOpened = 2
/** From then on, the next reconnection tries a WebSocket again. */
const retryMilliseconds = 10 * 60_000
const longestQuestionMilliseconds = 5_000

/** When WebSockets were found to be blocked, in milliseconds since 1970; null when they are not known to be. */
export type BlockedMemory = { read(): number | null; write(since: number | null): void }

type Sockets = {
  /** Undefined in a browser that has none. */
  readonly WebSocket: typeof WebSocket | undefined
  readonly Fallback: typeof WebSocket
  /** `wss://host/collab` */
  readonly serverUrl: string
  readonly ask: typeof fetch
  readonly memory: BlockedMemory
  /** Hears at each opening which way it is. */
  readonly onOpen: (isFallback: boolean) => void
}

/**
 * Which way the next connection takes: a WebSocket, or HTTP once WebSockets have shown to be blocked.
 *
 * - A server that is away proves nothing: only while it answers HTTP does a WebSocket that never opened count.
 * - What is found out holds for all documents of this tab, and for ten minutes. Nothing is tried on a connection that works.
 * - When the fallback does not open either, the next connection is a WebSocket.
 */
export class SocketChoice {
  /** What the provider makes its sockets with. */
  readonly Socket: typeof WebSocket
  readonly #sockets: Sockets
  #neverOpened = 0
  #isFallback = false
  #isOpen = false
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(sockets: Sockets) {
    this.#sockets = sockets
    const open = (url: string) => this.#open(url)
    this.Socket = class {
      constructor(url: string) {
        // biome-ignore lint/correctness/noConstructorReturn: the class is chosen anew for each socket
        return open(url)
      }
    } as unknown as typeof WebSocket
  }

  watch(provider: WebsocketProvider): void {
    provider.on('status', ({ status }) => {
      if (status === 'connecting') this.#wait(provider)
      if (status === 'connected') this.#opened()
    })
    provider.on('connection-close', (event) => {
      clearTimeout(this.#patience)
      // Null: closed from this side.
      if (!this.#isOpen && event !== null) void this.#judge()
    })
  }

  #open(url: string): WebSocket {
    const Chosen = this.#choose()
    try {
      return new Chosen(url)
    } catch (error) {
      if (this.#isFallback) throw error
      // A browser, or what was put into it, that forbids WebSockets outright.
      this.#isFallback = true
      return new this.#sockets.Fallback(url)
    }
  }

  #choose(): typeof WebSocket {
    const { memory, WebSocket: Direct, Fallback } = this.#sockets
    const since = memory.read()
    const isRecent = since !== null && Date.now() - since < retryMilliseconds
    // Known from before, once is enough.
    const isProved = this.#neverOpened >= (since === null ? mostNeverOpened : 1)
    this.#isFallback = Direct === undefined || isRecent || isProved
    return Direct === undefined || this.#isFallback ? Fallback : Direct
  }

  #wait(provider: WebsocketProvider): void {
    this.#isOpen = false
    this.#patience = setTimeout(() => provider.ws?.close(), patienceMilliseconds)
  }

  #opened(): void {
    clearTimeout(this.#patience)
    this.#isOpen = true
    const { memory, onOpen } = this.#sockets
    if (!this.#isFallback) memory.write(null)
    else if (this.#neverOpened > 0) memory.write(Date.now())
    this.#neverOpened = 0
    onOpen(this.#isFallback)
  }

  async #judge(): Promise<void> {
    const wasFallback = this.#isFallback
    const answers = await serverAnswers(this.#sockets)
    if (wasFallback && answers) this.#sockets.memory.write(null)
    this.#neverOpened = answers && !wasFallback ? this.#neverOpened + 1 : 0
  }
}

async function serverAnswers({ ask, serverUrl }: Sockets): Promise<boolean> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), longestQuestionMilliseconds)
  try {
    const address = new URL('/healthz', serverUrl.replace(/^ws/, 'http'))
    const response = await ask(address, { cache: 'no-store', signal: late.signal })
    const { status } = (await response.json()) as { status?: unknown }
    return status === 'serving'
  } catch {
    return false
  } finally {
    clearTimeout(timer)
  }
}

const storageKey = 'deconcert:web-socket-blocked-since'
let inPage: number | null = null

/** For the life of the tab, reloads included; for the life of the page where the browser keeps nothing. */
export const tabMemory: BlockedMemory = {
  read() {
    try {
      const kept = sessionStorage.getItem(storageKey)
      return kept === null ? null : Number(kept)
    } catch {
      return inPage
    }
  },
  write(since) {
    inPage = since
    try {
      if (since === null) sessionStorage.removeItem(storageKey)
      else sessionStorage.setItem(storageKey, String(since))
    } catch {
      // Kept for the page alone.
    }
  },
}
