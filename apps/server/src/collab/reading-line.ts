import { Refused } from '@deconcert/domain'

export type LineLimits = {
  /** How many bytes the questions hold that wait or are being answered. */
  readonly bytes: number
  /** Of the questions about one text: whoever asks of one over and over leaves room for the others. */
  readonly ofOneText: number
  /** After so long without an answer a question is sent away. */
  readonly waitMilliseconds: number
  /** For so long a question that took too long, or too much, is not asked again. */
  readonly restMilliseconds: number
}

/** What is asked of a text; `kind` is what of it. */
export type Place = { readonly documentId: string; readonly kind: string; readonly bytes: number }

/** Who waits for a thread that answers one question after the other. */
export class ReadingLine {
  readonly #limits: LineLimits
  readonly #places = new Set<Place>()
  readonly #resting = new Map<string, ReturnType<typeof setTimeout>>()

  constructor(limits: LineLimits) {
    this.#limits = limits
  }

  /**
   * Has `ask` answer from a place in the line. Refuses with `history-busy` before it is called when there is no room, and
   * once it has waited too long; with `history-too-long` what is more than there is ever room for, or took too long
   * lately. `ask` calls its argument when its turn comes, which throws when nobody waits for it any more, and rejects
   * when its thread is over.
   */
  async wait<Answer>(place: Place, ask: (throwIfGone: () => void) => Promise<Answer>): Promise<Answer> {
    this.#throwIfTooMuch(place)
    this.#places.add(place)
    let isGone = false
    const throwIfGone = () => {
      this.#throwIfResting(place)
      if (isGone) throw new Refused('history-busy')
    }
    const answer = ask(throwIfGone).finally(() => this.#places.delete(place))
    try {
      return await this.#inTime(answer)
    } catch (error) {
      isGone = true
      if (!(error instanceof Refused)) this.#rest(nameOf(place))
      throw error
    }
  }

  close(): void {
    for (const timer of this.#resting.values()) clearTimeout(timer)
    this.#resting.clear()
  }

  #throwIfTooMuch(place: Place): void {
    const { bytes, ofOneText } = this.#limits
    if (place.bytes > bytes) throw new Refused('history-too-long')
    this.#throwIfResting(place)
    const places = [...this.#places]
    const held = places.reduce((sum, each) => sum + each.bytes, 0)
    const same = places.filter(({ documentId }) => documentId === place.documentId).length
    if (held + place.bytes > bytes || same >= ofOneText) throw new Refused('history-busy')
  }

  #throwIfResting(place: Place): void {
    if (this.#resting.has(nameOf(place))) throw new Refused('history-too-long')
  }

  async #inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Refused('history-busy')), this.#limits.waitMilliseconds)
    })
    return await Promise.race([answer, tooLong]).finally(() => clearTimeout(timer))
  }

  #rest(name: string): void {
    clearTimeout(this.#resting.get(name))
    const end = setTimeout(() => this.#resting.delete(name), this.#limits.restMilliseconds)
    this.#resting.set(name, end.unref())
  }
}

function nameOf({ documentId, kind }: Place): string {
  return `${kind} ${documentId}`
}
