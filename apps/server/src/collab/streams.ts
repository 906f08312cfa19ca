import { randomBytes } from 'node:crypto'
import type { Writable } from 'node:stream'
import { EventStreamWire } from './event-stream-wire'
import type { Request } from './member'
import type { Wire } from './wire'

/** An open stream, and whose requests it obeys. */
export type Stream = {
  readonly wire: EventStreamWire
  readonly documentId: string
  readonly sessionId: string
  /** The `Cookie` header that it was opened with. */
  readonly cookie: string | undefined
}

/** The ways in for browsers whose WebSockets are blocked, by the tokens that they alone know. */
export class Streams {
  readonly #welcome: (wire: Wire, request: Request) => void
  readonly #streams = new Map<string, Stream>()
  #isShut = false

  constructor(welcome: (wire: Wire, request: Request) => void) {
    this.#welcome = welcome
  }

  /**
   * The body of the answer to somebody of this session; null once it is shut. `answer`: what will carry the body, where
   * there is such a thing.
   */
  open(request: Request, sessionId: string, answer: Writable | undefined): ReadableStream<Uint8Array> | null {
    if (this.#isShut) return null
    const token = randomBytes(16).toString('base64url')
    const wire = new EventStreamWire(token, answer, () => this.#streams.delete(token))
    this.#streams.set(token, { wire, documentId: request.documentId, sessionId, cookie: request.cookie })
    this.#welcome(wire, request)
    return wire.body
  }

  /** How many are open. */
  get count(): number {
    return this.#streams.size
  }

  find(token: string | undefined): Stream | undefined {
    return this.#streams.get(token ?? '')
  }

  /** Keeps proxies from cutting what says nothing. */
  keepOpen(): void {
    for (const { wire } of this.#streams.values()) wire.comment()
  }

  /** Lets nobody in any more. */
  shut(): void {
    this.#isShut = true
  }
}
