import type { ballotVerdict } from '../i18n/fr/ballot-verdict'
import type { Exact } from './exact'

/** What a sentence tells: a number, a word, several names, or an exact share to be shown as a percentage. */
export type Told = number | string | { readonly names: readonly string[] } | { readonly share: Exact }

/** One sentence of a verdict, not yet in any language. */
export type Sentence = {
  readonly key: keyof typeof ballotVerdict
  readonly values?: Readonly<Record<string, Told>>
}
