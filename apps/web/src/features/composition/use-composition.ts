import type { Refusal } from '@deconcert/domain'
import { type BallotComposition, type CompositionFacts, compositionRefusal } from '@deconcert/domain/ballot'
import { useState } from 'react'
import { useNow, useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { type CompositionDraft, compositionOf } from './composition-draft'
import { type DraftKey, forgetDraft, keepDraft, readDraft } from './draft-store'
import { type Field, fieldOf, isUnfilled } from './refusal-field'

/** Who would vote, with names, as the server tells it. */
export type Electorate = {
  readonly electors: readonly {
    readonly seatId: string
    readonly name: string
    readonly collegeId: string | null
  }[]
  readonly colleges: readonly { readonly id: string; readonly label: string; readonly seats: number }[]
}

/** The draft of this tab: each change is kept before it is shown. */
export function useKeptDraft(key: DraftKey, first: () => CompositionDraft) {
  const [wasKept, setWasKept] = useState(() => readDraft(key) !== null)
  const [draft, setDraft] = useState(() => readDraft(key) ?? first())
  const change = (next: CompositionDraft) => {
    keepDraft(key, next)
    setDraft(next)
  }
  const restart = () => {
    forgetDraft(key)
    setWasKept(false)
    setDraft(first())
  }

  return { draft, change, restart, wasKept, forget: () => forgetDraft(key) }
}

/** What a section of the page is given: the draft, how to change it, who votes, and what is refused where. */
export type Composing = {
  readonly draft: CompositionDraft
  readonly change: (part: Partial<CompositionDraft>) => void
  readonly replace: (draft: CompositionDraft) => void
  readonly electorate: Electorate | null
  /** What would be asked of the server; null until it is known who votes. */
  readonly composition: BallotComposition | null
  readonly refusal: Refusal | null
  /** The sentence to show at a part of the page, or null. */
  readonly errorAt: (field: Field) => string | null
}

const nobody: BallotComposition['electorate'] = { kind: 'plan' }

/** Judges the draft by the rules of the domain. `hasTried`: what is still to come is a fault only then. */
export function useComposing(
  draft: CompositionDraft,
  replace: (draft: CompositionDraft) => void,
  electorate: Electorate | null,
  hasTried: boolean,
): Composing {
  const now = useNow({ updateInterval: 30_000 })
  const reasonText = useReasonText()
  const composition = compositionOf(draft, draft.electorate ?? nobody)
  const refusal = compositionRefusal(composition, factsOf(electorate), now)
  const shown = refusal !== null && (hasTried || !isUnfilled(refusal)) ? refusal : null

  return {
    draft,
    change: (part) => replace({ ...draft, ...part }),
    replace,
    electorate,
    composition: draft.electorate === null ? null : composition,
    refusal,
    errorAt: (field) => (shown !== null && fieldOf(shown) === field ? reasonText(shown) : null),
  }
}

function factsOf(electorate: Electorate | null): CompositionFacts {
  if (electorate === null) return { electors: 0, seatsByCollege: [], withoutCollege: 0 }
  return {
    electors: electorate.electors.length,
    seatsByCollege: electorate.colleges.map(({ id, seats }) => ({ id, seats })),
    withoutCollege: electorate.electors.filter(({ collegeId }) => collegeId === null).length,
  }
}

/** The usual grades, from the worst, for so many of them. */
export function useUsualGrades(): (count: number) => readonly string[] {
  const t = useTranslations('composition.grade')
  const seven = [t('g0'), t('g1'), t('g2'), t('g3'), t('g4'), t('g5'), t('g6')]
  const kept: Record<number, readonly number[]> = { 5: [0, 2, 3, 4, 5], 6: [0, 1, 2, 3, 4, 5] }

  return (count) => (kept[count] ?? [0, 1, 2, 3, 4, 5, 6]).flatMap((place) => seven[place] ?? [])
}
