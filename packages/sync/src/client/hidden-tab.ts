/** A look at another tab and back is not worth a new connection. */
const restMilliseconds = 20_000

type Callbacks = {
  /** Asked again from time to time while nobody looks. */
  readonly mayRest: () => boolean
  readonly rest: () => void
  readonly wake: () => void
}

/**
 * Has something rest while nobody looks at this tab, from a moment after, until somebody does: over HTTP/1.1 a browser
 * has six connections to a host for all of its tabs.
 */
export class HiddenTab {
  readonly #callbacks: Callbacks
  #timer: ReturnType<typeof setInterval> | undefined
  readonly #changed = () => this.#look()

  constructor(callbacks: Callbacks) {
    this.#callbacks = callbacks
    globalThis.document?.addEventListener('visibilitychange', this.#changed)
    this.#look()
  }

  stop(): void {
    clearInterval(this.#timer)
    globalThis.document?.removeEventListener('visibilitychange', this.#changed)
  }

  #look(): void {
    clearInterval(this.#timer)
    if (globalThis.document?.visibilityState === 'hidden') {
      this.#timer = setInterval(() => this.#restIfItMay(), restMilliseconds)
    } else this.#callbacks.wake()
  }

  #restIfItMay(): void {
    if (!this.#callbacks.mayRest()) return
    clearInterval(this.#timer)
    this.#callbacks.rest()
  }
}
