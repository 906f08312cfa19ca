import type { Writable } from 'node:stream'
import { maxMessageBytes, type Parcel } from '@deconcert/sync'
import {
  closeEvent,
  messagesEvent,
  openEvent,
  pingEvent,
  streamComment,
  unpackMessages,
} from '@deconcert/sync/event-stream'
import type { Wire, WireEvents } from './wire'

/** As much of a server's answer as tells how far it has left, and when it is over. */
type Answer = Pick<Writable, 'writableLength' | 'once' | 'destroy'>

/**
 * The way to a browser whose WebSockets are blocked: an answer that does not end, and requests that follow each other.
 *
 * - A parcel is taken once, in its turn: the same number again is one whose answer was lost.
 * - What is given to a browser that does not read waits here, and counts as buffered.
 */
export class EventStreamWire implements Wire {
  /** The body of the answer. */
  readonly body: ReadableStream<Uint8Array>
  readonly #answer: Answer | undefined
  readonly #onOver: () => void
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null
  #events: WireEvents | null = null
  #taken = 0
  #state: 'open' | 'closing' | 'closed' = 'open'

  /** `answer`: what carries the body, where there is such a thing; its end is then the end of the wire. */
  constructor(token: string, answer: Answer | undefined, onOver: () => void) {
    this.#answer = answer
    this.#onOver = onOver
    this.body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          this.#controller = controller
        },
        cancel: () => this.#over(),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    )
    answer?.once('close', () => this.#over())
    this.#write(openEvent(token))
  }

  listen(events: WireEvents): void {
    this.#events = events
  }

  send(parcel: Parcel): void {
    if (this.#state === 'open') this.#write(parcel.as(messagesEvent))
  }

  buffered(): number {
    return (this.#answer?.writableLength ?? 0) - (this.#controller?.desiredSize ?? 0)
  }

  ping(): void {
    this.#write(pingEvent)
  }

  /** Keeps proxies from taking the answer for one that has ended. */
  comment(): void {
    this.#write(streamComment)
  }

  close(code: number, reason: string): void {
    this.#write(closeEvent(code, reason))
    if (this.#state !== 'open') return
    this.#state = 'closing'
    this.#controller?.close()
    if (!this.#answer) this.#over()
  }

  terminate(): void {
    this.close(1006, 'cut off')
    this.#answer?.destroy()
  }

  /** Takes what the browser has sent under this number; `gap`: it is not its turn. */
  take(number: number, parcel: Uint8Array): 'taken' | 'gap' {
    if (number < 1 || (number !== this.#taken && number !== this.#taken + 1)) return 'gap'
    // To one that is closing it makes no difference any more: the events say why.
    if (number === this.#taken || this.#state !== 'open') return 'taken'
    this.#taken = number
    this.#events?.alive()
    const messages = messagesIn(parcel)
    if (messages === null) this.#events?.unreadable()
    else for (const message of messages) this.#receive(message)
    return 'taken'
  }

  #receive(message: Uint8Array): void {
    if (message.length > maxMessageBytes) this.close(1009, 'message too large')
    else if (this.#state === 'open') this.#events?.message(message)
  }

  #write(event: Uint8Array): void {
    if (this.#state === 'open') this.#controller?.enqueue(event)
  }

  #over(): void {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#onOver()
    this.#events?.closed()
  }
}

function messagesIn(parcel: Uint8Array): readonly Uint8Array[] | null {
  try {
    return unpackMessages(parcel)
  } catch {
    return null
  }
}
