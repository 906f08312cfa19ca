import { folded } from './folded'
import type { Tool } from './tools'

/** One line of the slash menu. */
export type SlashEntry = {
  readonly tool: Tool
  readonly label: string
  /** What else finds it: its names in each language. */
  readonly words: string
}

/** The entries of which some word begins with each word typed, those that are called so first. */
export function slashEntriesFor(entries: readonly SlashEntry[], typed: string): readonly SlashEntry[] {
  const asked = wordsOf(typed)
  const answers = (text: string) => {
    const words = wordsOf(text)
    return asked.every((start) => words.some((word) => word.startsWith(start)))
  }
  const found = entries.filter(({ label, words }) => answers(`${label} ${words}`))
  const called = found.filter(({ label }) => answers(label))
  return [...called, ...found.filter((entry) => !called.includes(entry))]
}

function wordsOf(text: string): readonly string[] {
  return folded(text)
    .split(/[\s'-]+/)
    .filter((word) => word !== '')
}
