import type { AmendmentRow } from '@deconcert/database'
import { type AmendedText, placesOf, titleChange } from './amendment-changes'

/** An amendment and what it changes; null once its text was erased. */
export type ReadAmendment = { readonly amendment: AmendmentRow; readonly text: AmendedText | null }

/** Another amendment that touches the same places, with which of its changes do. */
export type Rival<Other extends ReadAmendment = ReadAmendment> = {
  readonly other: Other
  /** Changes of this one, and of the other one, that touch a place of each other. */
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
}

/** Those that await a decision and touch what this one touches: to be looked at together. */
export function rivalsOf<Other extends ReadAmendment>(
  one: Other,
  all: readonly Other[],
): readonly Rival<Other>[] {
  const mine = touchedBy(one)
  return all.flatMap((other) => {
    if (other.amendment.id === one.amendment.id || !awaits(other.amendment)) return []
    const theirs = touchedBy(other)
    const shared = new Set(
      mine.filter(([place]) => theirs.some(([each]) => each === place)).map(([place]) => place),
    )
    if (shared.size === 0) return []
    return [{ other, mine: changesAt(mine, shared), theirs: changesAt(theirs, shared) }]
  })
}

function awaits({ state }: AmendmentRow): boolean {
  return state === 'proposed' || state === 'in-ballot'
}

type Touch = readonly [place: string, change: number]

function touchedBy({ amendment, text }: ReadAmendment): readonly Touch[] {
  const title: readonly Touch[] = amendment.title === null ? [] : [['title', titleChange]]
  const changes = text?.changes ?? []
  return [
    ...title,
    ...changes.flatMap((change, index) =>
      placesOf(change, text?.standing[index] ?? null, amendment.baseSha256).map(
        (place): Touch => [place, index],
      ),
    ),
  ]
}

function changesAt(touches: readonly Touch[], places: ReadonlySet<string>): readonly number[] {
  const indexes = touches.filter(([place]) => places.has(place)).map(([, change]) => change)
  return [...new Set(indexes)].sort((a, b) => a - b)
}
