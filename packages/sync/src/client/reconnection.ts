import type { WebsocketProvider } from 'y-websocket'
import { HiddenTab } from './hidden-tab'

/** A restart sends everybody away at once: they come back spread over this time. */
const restartMilliseconds = 5_000
const firstMilliseconds = 250
const longestMilliseconds = 5_000

/** Brings the connection back after each loss, later and later, never everybody at the same moment. */
export class Reconnection {
  readonly #provider: WebsocketProvider
  readonly #chance: () => number
  readonly #hiddenTab: HiddenTab
  #timer: ReturnType<typeof setTimeout> | null = null
  #attempts = 0
  #isOver = false
  #state: 'awake' | 'resting' | 'waking' = 'awake'
  readonly #now = () => this.#connect()
  readonly #cut = () => this.#provider.disconnect()

  /** `mayRest`: whether the connection is one to let go of while nobody looks at the page. */
  constructor(provider: WebsocketProvider, chance: () => number, mayRest: () => boolean) {
    this.#provider = provider
    this.#chance = chance
    provider.on('connection-close', (event) => this.#wait(event?.code))
    provider.on('closed', () => this.stop())
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.#state = 'awake'
    })
    provider.on('sync', (isSynced: boolean) => {
      if (isSynced) this.#attempts = 0
    })
    globalThis.addEventListener?.('online', this.#now)
    // A socket without a network looks open for half a minute: what is typed meanwhile would be said to be on its way.
    globalThis.addEventListener?.('offline', this.#cut)
    this.#hiddenTab = new HiddenTab({ mayRest, rest: () => this.#rest(), wake: () => this.#wake() })
  }

  /** Whether there is no connection because nobody looked until now. */
  get isResting(): boolean {
    return this.#state !== 'awake'
  }

  stop(): void {
    this.#isOver = true
    this.#hiddenTab.stop()
    if (this.#timer) clearTimeout(this.#timer)
    globalThis.removeEventListener?.('online', this.#now)
    globalThis.removeEventListener?.('offline', this.#cut)
  }

  #wait(code: number | undefined): void {
    // The provider's own wait has no chance in it.
    this.#provider.shouldConnect = false
    if (this.#isOver || this.#state === 'resting') return
    this.#state = 'awake'
    const longest = Math.min(longestMilliseconds, firstMilliseconds * 2 ** this.#attempts)
    this.#attempts += 1
    const wait = code === 1012 ? this.#chance() * restartMilliseconds : longest * (0.5 + this.#chance() / 2)
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#connect(), wait)
  }

  #connect(): void {
    if (!this.#isOver && this.#state !== 'resting') this.#provider.connect()
  }

  #rest(): void {
    this.#state = 'resting'
    this.#provider.disconnect()
  }

  #wake(): void {
    if (this.#state !== 'resting') return
    this.#state = 'waking'
    this.#connect()
  }
}
