type Tools = {
  /** The texts of which this browser keeps what the server has not stored. */
  readonly kept: () => Promise<readonly string[]>
  /** Resolves when each of them has been sent, or could not be. */
  readonly send: (documentIds: readonly string[]) => Promise<void>
  readonly isOnline: () => boolean
  /** Runs something once a while has passed; what it answers takes it back. */
  readonly later: (run: () => void) => () => void
}

/**
 * What somebody wrote in texts that are not open, until the server has it.
 *
 * - A text that is open on this page sends for itself: it is never sent from here.
 * - One round at a time; however often it is asked for meanwhile, one more follows.
 * - What a round could not send is tried again later.
 */
export class UnsentTexts {
  #tools: Tools | null = null
  #round: Promise<void> | null = null
  #isAskedAgain = false
  #takeBack = () => {}
  readonly #open = new Map<string, number>()
  readonly #left = new Set<string>()
  readonly #listeners = new Set<() => void>()

  /** Sends for one account, from now until what it answers is called. */
  start(tools: Tools): () => void {
    this.#tools = tools
    void this.send()
    return () => {
      if (this.#tools !== tools) return
      this.#tools = null
      this.#takeBack()
      this.#left.clear()
      this.#tell()
    }
  }

  /** Call what it answers when the text is closed: with whether something of it was not stored. */
  opened(documentId: string): (isUnsent: boolean) => void {
    this.#open.set(documentId, (this.#open.get(documentId) ?? 0) + 1)
    if (this.#left.delete(documentId)) this.#tell()
    return (isUnsent) => {
      const others = (this.#open.get(documentId) ?? 1) - 1
      if (others > 0) this.#open.set(documentId, others)
      else this.#open.delete(documentId)
      if (!isUnsent || others > 0) return
      this.#left.add(documentId)
      this.#tell()
      void this.send()
    }
  }

  /** Resolves after the rounds that are under way or asked for. */
  send(): Promise<void> {
    this.#isAskedAgain = true
    this.#round ??= this.#rounds().finally(() => {
      this.#round = null
    })
    return this.#round
  }

  /** Whether a text that was left on this page is known to be on this device alone. */
  readonly hasLeft = (): boolean => this.#left.size > 0

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #rounds(): Promise<void> {
    // Whoever asks has often something to close first.
    await Promise.resolve()
    while (this.#isAskedAgain && this.#tools) {
      this.#isAskedAgain = false
      this.#takeBack()
      await this.#sendOnce(this.#tools).catch(() => undefined)
    }
  }

  async #sendOnce(tools: Tools): Promise<void> {
    const left = [...this.#left]
    const before = await this.#closed(tools)
    const isSent = before.length > 0 && tools.isOnline()
    if (isSent) await tools.send(before)
    const rest = isSent ? await this.#closed(tools) : before
    if (this.#tools !== tools) return
    for (const id of left) if (!rest.includes(id)) this.#left.delete(id)
    this.#tell()
    if (rest.length > 0) this.#takeBack = tools.later(() => void this.send())
  }

  async #closed(tools: Tools): Promise<readonly string[]> {
    const kept = await tools.kept()
    return kept.filter((id) => !this.#open.has(id))
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

/** Those of this page. */
export const unsentTexts = new UnsentTexts()
