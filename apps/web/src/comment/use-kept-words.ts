import { useMe } from '../lib/me'
import { forgetWords, type KeptWords, keepWords, readWords } from './kept-words'

/** What the reader has half written here: it outlives the form, which goes with its panel, its drawer or its page. */
export function useKeptWords(about: string) {
  const place = { accountId: useMe()?.account.id ?? '', about }
  return {
    read: () => readWords(place),
    keep: (words: KeptWords) => keepWords(place, words),
    forget: () => forgetWords(place),
  }
}
