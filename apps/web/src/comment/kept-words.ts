import { forgetInTab, keepInTab, namesInTab, readTab } from '../lib/tab-store'

/** What somebody has half written, the people picked in it, and whether it is to hold the text back. */
export type KeptWords = {
  readonly body: string
  readonly picked: readonly string[]
  readonly isBlocking: boolean
}

export const noWords: KeptWords = { body: '', picked: [], isBlocking: false }

/** Of whom, and what they are for: a reply to this thread, another wording of this comment… */
export type WordsPlace = { readonly accountId: string; readonly about: string }

/** What this tab kept, or null. */
export function readWords(place: WordsPlace): KeptWords | null {
  return parsed(readTab(nameOf(place)))
}

/** Keeps what is written so far; nothing where there is no word. */
export function keepWords(place: WordsPlace, words: KeptWords): void {
  if (words.body.trim() === '') forgetWords(place)
  else keepInTab(nameOf(place), JSON.stringify(words))
}

export function forgetWords(place: WordsPlace): void {
  forgetInTab(nameOf(place))
}

/** What somebody has half written for things that are called so, by the rest of their name. */
export function listWords({ accountId, about }: WordsPlace): ReadonlyMap<string, KeptWords> {
  const beginning = nameOf({ accountId, about })
  return new Map(
    namesInTab(beginning).flatMap((name) => {
      const words = parsed(readTab(name))
      return words === null ? [] : [[name.slice(beginning.length), words]]
    }),
  )
}

function nameOf({ accountId, about }: WordsPlace): string {
  return ['deconcert-words', accountId, about].join(':')
}

function parsed(text: string | null): KeptWords | null {
  if (text === null) return null
  try {
    const { body, picked, isBlocking } = JSON.parse(text) as Partial<Record<keyof KeptWords, unknown>>
    if (typeof body !== 'string' || !Array.isArray(picked)) return null
    return {
      body,
      picked: picked.filter((each) => typeof each === 'string'),
      isBlocking: isBlocking === true,
    }
  } catch {
    return null
  }
}
