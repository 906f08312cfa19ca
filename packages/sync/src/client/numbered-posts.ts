import { maxParcelBytes, packMessages, parcelNumberHeader, streamTokenHeader } from '../event-stream'

/** What a proxy may take to pass a request on and to bring its answer, before it is sent again. */
const longestPostMilliseconds = 10_000
const firstPauseMilliseconds = 250
const mostAttempts = 4
/** What a length adds to a message, at most. */
const lengthBytes = 5

/** What became of a request: taken, lost on its way or on its way back, or the code with which the stream is over. */
type Outcome = 'taken' | 'lost' | number

/**
 * Sends messages in their order, in requests that follow each other.
 *
 * - One request is under way at a time; what is given meanwhile goes together in the next.
 * - A request whose answer is lost is sent again under its number, so that the server takes it once.
 */
export class NumberedPosts {
  readonly #ask: typeof fetch
  readonly #url: string
  readonly #token: string
  readonly #onEnd: (code: number) => void
  #messages: Uint8Array[] = []
  #owesSign = false
  #number = 0
  #sending: Promise<void> | null = null
  #isOver = false
  /** Ends the request or the pause that is under way. */
  #interrupt: () => void = () => undefined

  /** `onEnd`: hears once that the server takes nothing more, with the code of a WebSocket that closes for it. */
  constructor(ask: typeof fetch, url: string, token: string, onEnd: (code: number) => void) {
    this.#ask = ask
    this.#url = url
    this.#token = token
    this.#onEnd = onEnd
  }

  send(message: Uint8Array): void {
    this.#messages.push(new Uint8Array(message))
    this.#start()
  }

  /** Answers the server's question whether somebody is still there. */
  signOfLife(): void {
    this.#owesSign = true
    this.#start()
  }

  /** Resolves when all that was given has been taken, or nothing more is. */
  async settled(): Promise<void> {
    await this.#sending
  }

  stop(): void {
    this.#isOver = true
    this.#interrupt()
  }

  #start(): void {
    if (this.#isOver) return
    this.#sending ??= this.#sendAll()
  }

  async #sendAll(): Promise<void> {
    // What is given in the same turn goes in the same request.
    await Promise.resolve()
    while (!this.#isOver && (this.#messages.length > 0 || this.#owesSign)) {
      this.#owesSign = false
      this.#number += 1
      const outcome = await this.#post(packMessages(this.#nextMessages()))
      if (outcome !== 'taken' && !this.#isOver) {
        this.#isOver = true
        this.#onEnd(outcome === 'lost' ? 1006 : outcome)
      }
    }
    // In the turn of the last look: what is given after it starts anew.
    this.#sending = null
  }

  /** As many as one request may carry; one alone always goes. */
  #nextMessages(): readonly Uint8Array[] {
    let bytes = 0
    const tooMany = this.#messages.findIndex(({ length }, n) => {
      bytes += length + lengthBytes
      return n > 0 && bytes > maxParcelBytes
    })
    return this.#messages.splice(0, tooMany === -1 ? this.#messages.length : tooMany)
  }

  async #post(parcel: Uint8Array<ArrayBuffer>): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#attempt(parcel)
      if (outcome !== 'lost' || this.#isOver || attempt === mostAttempts) return outcome
      await this.#pause(firstPauseMilliseconds * 2 ** (attempt - 1))
    }
  }

  async #attempt(parcel: Uint8Array<ArrayBuffer>): Promise<Outcome> {
    const controller = new AbortController()
    this.#interrupt = () => controller.abort()
    const timer = setTimeout(this.#interrupt, longestPostMilliseconds)
    try {
      const response = await this.#ask(this.#url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          [streamTokenHeader]: this.#token,
          [parcelNumberHeader]: String(this.#number),
        },
        body: parcel,
        signal: controller.signal,
      })
      return await outcomeOf(response)
    } catch {
      return 'lost'
    } finally {
      clearTimeout(timer)
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      this.#interrupt = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

/** Nothing but 204 comes from our server for what it took: a proxy may answer anything, too. */
async function outcomeOf(response: Response): Promise<Outcome> {
  const { status } = response
  if (status === 204) return 'taken'
  if (status === 401 && (await isSignedOut(response))) return 4401
  await response.body?.cancel()
  if (status === 413) return 1009
  return status >= 500 || status === 408 || status === 429 ? 'lost' : 1006
}

/** Whether it is our server that knows of no session, and not a proxy that asks for a password of its own. */
export async function isSignedOut(response: Response): Promise<boolean> {
  const answer: unknown = await response.json().catch(() => null)
  return (
    typeof answer === 'object' && answer !== null && 'refusal' in answer && answer.refusal === 'not-signed-in'
  )
}
