import { updateFrame } from './protocol'
import { longestLagMilliseconds, mostBufferedBytes, type Session } from './session'
import type { StoredText } from './stored-text'

const checkMilliseconds = 100

/**
 * Gives frames to sockets. A socket that does not read is given nothing more until it has, and then the difference in
 * one piece; one that does not read at all is closed, and comes back with its state vector. Nobody misses anything.
 */
export class Delivery {
  readonly #text: StoredText
  readonly #now: () => Date
  readonly #lagging = new Set<Session>()
  #timer: ReturnType<typeof setInterval> | null = null

  constructor(text: StoredText, now: () => Date) {
    this.#text = text
    this.#now = now
  }

  /** The state vector that a session has, before an update is told: kept for those who lag. */
  open(session: Session, vector: Uint8Array): void {
    const frame = this.#text.frameFor(vector)
    session.opened = true
    session.largestState = Math.max(session.largestState, frame.length)
    session.connection.send(frame)
  }

  /** `before`: the state vector of what everyone had until now. */
  tell(session: Session, frame: Uint8Array, before: Uint8Array): void {
    if (!session.opened || session.lag) return
    if (!session.isBehind()) {
      session.connection.send(frame)
      return
    }
    session.lag = {
      vector: before,
      since: this.#now().getTime(),
      buffered: session.connection.buffered(),
    }
    this.#lagging.add(session)
    this.#timer ??= setInterval(() => this.#check(), checkMilliseconds)
  }

  forget(session: Session): void {
    this.#lagging.delete(session)
    if (this.#lagging.size === 0) this.stop()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  #check(): void {
    for (const session of this.#lagging) {
      if (session.isBehind()) this.#wait(session)
      else this.#catchUp(session)
    }
  }

  #catchUp(session: Session): void {
    if (!session.lag) return
    const frame = updateFrame(this.#text.missingFrom(session.lag.vector))
    session.lag = null
    session.largestState = Math.max(session.largestState, frame.length)
    session.connection.send(frame)
    this.forget(session)
  }

  #wait(session: Session): void {
    const { lag } = session
    if (!lag) return
    const buffered = session.connection.buffered()
    const now = this.#now().getTime()
    if (buffered < lag.buffered) {
      lag.since = now
      lag.buffered = buffered
    }
    const tooMuch = buffered > mostBufferedBytes + session.largestState
    if (tooMuch || now - lag.since > longestLagMilliseconds) {
      this.forget(session)
      session.connection.close(1013, 'not reading')
    }
  }
}
