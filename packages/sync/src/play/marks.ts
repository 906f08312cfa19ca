const firstMark = 0x4e00
const anyMark = /[\u4e00-\u9fff]/g

export function marksIn(text: string): readonly string[] {
  return text.match(anyMark) ?? []
}

/** What becomes of a mark that nobody deletes: it stays, or it may give way to what is written in its place. */
type Fate = { readonly within: string | null; readonly mayGo: boolean }

/** Every insertion writes a character that nothing else writes: after all, it must be there once unless it was deleted. */
export class Marks {
  readonly #written = new Map<string, Fate>()
  readonly #deleted = new Set<string>()

  /** A new mark. `within`: the mark of what holds it, and takes it along when it is deleted. */
  write({ within = null, mayGo = false }: Partial<Fate> = {}): string {
    const mark = String.fromCharCode(firstMark + this.#written.size)
    this.#written.set(mark, { within, mayGo })
    return mark
  }

  /** Somebody has deleted what holds these. */
  delete(text: string): void {
    for (const mark of marksIn(text)) this.#deleted.add(mark)
  }

  /** What is wrong with this content, in words. */
  faultsOf(content: string): readonly string[] {
    const counts = new Map<string, number>()
    for (const mark of marksIn(content)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    return [...this.#written].flatMap(([mark, { mayGo }]) => {
      const count = counts.get(mark) ?? 0
      if (count > 1) return [`${mark} is there ${count} times`]
      return count === 0 && !mayGo && !this.#isDeleted(mark) ? [`${mark} is lost`] : []
    })
  }

  #isDeleted(mark: string): boolean {
    if (this.#deleted.has(mark)) return true
    const within = this.#written.get(mark)?.within
    return within ? this.#isDeleted(within) : false
  }
}
