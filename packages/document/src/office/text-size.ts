import type { JSONContent } from '../content'
import type { FlatBlock } from './blocks'
import { NotReadable } from './not-readable'

/** As long as a paste may be: beyond it a page takes seconds to lay it out. */
const mostCharacters = 600_000
/** Blocks, and runs of words that are set alike. */
const mostParts = 50_000

/** Counts what a text holds while it is read, so that what is too long is left before it takes its room. */
export class TextSize {
  #characters = 0
  #parts = 0

  /** Throws NotReadable. */
  add(flat: readonly FlatBlock[]): readonly FlatBlock[] {
    for (const each of flat)
      for (const block of each.kind === 'block' ? [each.block] : each.blocks) this.#add(block)
    return flat
  }

  #add({ text = '', content = [] }: JSONContent): void {
    this.#characters += text.length
    this.#parts += 1
    if (this.#characters > mostCharacters || this.#parts > mostParts) throw new NotReadable('too-big')
    for (const child of content) this.#add(child)
  }
}
