import { EventReader, newStream, type StreamEvent, streamTokenHeader } from '../event-stream'
import { isSignedOut, NumberedPosts } from './numbered-posts'

/** How long what was sent just before `close` may take to leave. */
const farewellMilliseconds = 2_000

type Closing = { readonly code: number; readonly reason: string }

/** As much of a WebSocket as y-websocket uses, over HTTP: see `event-stream.ts`. `ask`: what it fetches with. */
export function fallbackSocket(ask: typeof fetch): typeof WebSocket {
  return class extends FallbackSocket {
    constructor(url: string) {
      super(url, ask)
    }
  } as unknown as typeof WebSocket
}

export function isFallbackSocket(socket: unknown): boolean {
  return socket instanceof FallbackSocket
}

/**
 * A connection that looks like a WebSocket to who holds it.
 *
 * - Open once the server has given the stream its token; what comes after that comes in order, whole.
 * - It closes once: with the server's code when it said one, with 1006 when the line was lost.
 * - Closed from this side, it hears nothing more; what was sent before leaves, if that takes no longer than a moment.
 */
class FallbackSocket {
  readonly OPEN = 1
  readonly url: string
  binaryType = 'arraybuffer'
  readyState: 0 | 1 | 2 | 3 = 0
  onopen: (() => void) | null = null
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = null
  onclose: ((event: Closing) => void) | null = null
  onerror: (() => void) | null = null
  readonly #ask: typeof fetch
  readonly #stream = new AbortController()
  #posts: NumberedPosts | null = null

  constructor(url: string, ask: typeof fetch) {
    this.url = url
    this.#ask = ask
    void this.#listen()
  }

  /** Throws before the connection is open, as a WebSocket; afterwards, goes nowhere. */
  send(message: Uint8Array): void {
    if (this.readyState === 0) throw new Error('not open yet')
    if (this.readyState === 1) this.#posts?.send(message)
  }

  close(): void {
    if (this.readyState >= 2) return
    const wasOpen = this.readyState === 1
    this.readyState = 2
    void this.#leave().finally(() => this.#end({ code: wasOpen ? 1005 : 1006, reason: '' }))
  }

  async #leave(): Promise<void> {
    if (!this.#posts) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, farewellMilliseconds)
    })
    await Promise.race([this.#posts.settled(), late])
    clearTimeout(timer)
  }

  async #listen(): Promise<void> {
    let closing: Closing = { code: 1006, reason: '' }
    try {
      const response = await this.#askForStream()
      closing = (await signedOut(response)) ?? (await this.#follow(streamIn(response)))
    } catch {
      // Lost on its way, or no answer of ours: the code says so.
    }
    if (this.readyState !== 2) this.#end(closing)
  }

  async #askForStream(): Promise<Response> {
    return await this.#ask(addressOf(this.url, 'stream'), {
      headers: { Accept: 'text/event-stream', [streamTokenHeader]: newStream },
      cache: 'no-store',
      signal: this.#stream.signal,
    })
  }

  /** Resolves when the server closes the connection; rejects when it is lost. */
  async #follow(stream: ReadableStream<Uint8Array>): Promise<Closing> {
    const pieces = stream.getReader()
    const events = new EventReader()
    for (;;) {
      const { done, value } = await pieces.read()
      if (done) throw new Error('cut')
      for (const event of events.read(value)) {
        if (event.kind === 'close') return event
        this.#take(event)
      }
    }
  }

  #take(event: Exclude<StreamEvent, { kind: 'close' }>): void {
    if (event.kind === 'open') this.#open(event.token)
    else if (event.kind === 'ping') this.#posts?.signOfLife()
    else for (const { buffer } of event.messages) this.#tell(buffer)
  }

  #open(token: string): void {
    if (this.readyState !== 0) return
    this.#posts = new NumberedPosts(this.#ask, addressOf(this.url, 'messages'), token, (code) =>
      this.#end({ code, reason: '' }),
    )
    this.readyState = 1
    this.onopen?.()
  }

  #tell(data: ArrayBuffer): void {
    if (this.readyState === 1) this.onmessage?.({ data })
  }

  #end(closing: Closing): void {
    if (this.readyState === 3) return
    const wasOpened = this.#posts !== null
    this.readyState = 3
    this.#posts?.stop()
    this.#stream.abort()
    if (!wasOpened) this.onerror?.()
    this.onclose?.(closing)
  }
}

async function signedOut(response: Response): Promise<Closing | null> {
  if (response.status !== 401 || !(await isSignedOut(response))) return null
  return { code: 4401, reason: 'not signed in' }
}

/** Throws on any other answer. */
function streamIn({ status, headers, body }: Response): ReadableStream<Uint8Array> {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream')
  if (status !== 200 || !isStream || !body) throw new Error(`no stream: ${status}`)
  return body
}

/** `ws://host/collab/<document>?schema=2` → `http://host/collab/<document>/stream?schema=2` */
function addressOf(socketUrl: string, what: 'stream' | 'messages'): string {
  const url = new URL(socketUrl)
  url.protocol = url.protocol === 'wss:' ? 'https:' : 'http:'
  url.pathname += `/${what}`
  if (what === 'messages') url.search = ''
  return url.href
}
