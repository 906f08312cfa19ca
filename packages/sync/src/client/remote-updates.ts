import * as decoding from 'lib0/decoding'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** Runs something once, soon; what it answers takes it back. */
export type Schedule = (run: () => void) => () => void

const syncMessage = 0
const updateStep = 2

const hiddenMilliseconds = 250
const withoutFramesMilliseconds = 16

/** Before the page is next drawn; after a moment in a tab that is not shown, which draws nothing. */
export const onNextFrame: Schedule = (run) => {
  const hasFrames = typeof requestAnimationFrame === 'function'
  const cancel = () => {
    clearTimeout(timer)
    if (hasFrames) cancelAnimationFrame(frame)
  }
  const once = () => {
    cancel()
    run()
  }
  const timer = setTimeout(once, hasFrames ? hiddenMilliseconds : withoutFramesMilliseconds)
  const frame = hasFrames ? requestAnimationFrame(once) : 0
  return cancel
}

/**
 * What the others write, taken in once per frame in one transaction: a room that types fast costs one redrawing of the
 * text per frame. What the server says of our own edits never waits.
 */
export class RemoteUpdates {
  readonly #provider: WebsocketProvider
  readonly #schedule: Schedule
  #waiting: Uint8Array[] = []
  #cancel: (() => void) | null = null

  constructor(provider: WebsocketProvider, schedule: Schedule) {
    this.#provider = provider
    this.#schedule = schedule
    const takeAtOnce = provider.messageHandlers[syncMessage]
    provider.messageHandlers[syncMessage] = (encoder, decoder, ...rest) => {
      if (decoder.arr[decoder.pos] === updateStep) {
        decoding.readVarUint(decoder)
        this.#add(decoding.readVarUint8Array(decoder))
      } else {
        this.flush()
        takeAtOnce?.(encoder, decoder, ...rest)
      }
    }
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  /** Takes in what waits. */
  flush(): void {
    this.stop()
    const updates = this.#waiting.splice(0)
    if (updates.length === 0) return
    const { doc } = this.#provider
    const takeIn = () => {
      for (const update of updates) Y.applyUpdate(doc, update, this.#provider)
    }
    Y.transact(doc, takeIn, this.#provider, false)
  }

  /** What waits stays so: the server has it. */
  stop(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  #add(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#cancel ??= this.#schedule(() => this.flush())
  }
}
