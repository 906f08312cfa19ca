import { sha256 } from '../identity/sha256'
import { alertsIn, type QuotedAlert } from './text-reading'

/** What a text holds that may tell who somebody is. */
export type ToldPersons = {
  /** Each of these words once, in the order of the text; a few of many. */
  readonly passages: readonly Pick<QuotedAlert, 'kind' | 'quote'>[]
  readonly count: number
  /** Stands for all of them, said back by who has looked at them; null when there is none. */
  readonly seen: string | null
}

const mostQuoted = 20

/** What the words of a document tell of persons that `known`, what everybody has before them already, does not. */
export function toldPersons(documentId: string, words: string, known = ''): ToldPersons {
  const before = new Set(alertsIn(documentId, known).map(({ hash }) => hash))
  const told = new Map(
    alertsIn(documentId, words)
      .filter(({ hash }) => !before.has(hash))
      .map((alert) => [alert.hash, alert]),
  )
  return {
    passages: [...told.values()].slice(0, mostQuoted).map(({ kind, quote }) => ({ kind, quote })),
    count: told.size,
    seen: told.size === 0 ? null : sha256([...told.keys()].toSorted().join('\n')),
  }
}
