import {
  type BallotComposition,
  type BallotTemplateKey,
  ballotTemplate,
  type ComposedOption,
  hasSides,
  usualMethod,
} from '@deconcert/domain/ballot'
import { typedWeight, weightText } from './weight-text'

/** An option as it is being chosen. `id` tells it from the others on this page. */
export type DraftOption =
  | { readonly kind: 'proposal'; readonly id: string; readonly code: number; readonly label: string }
  | { readonly kind: 'amendment'; readonly id: string; readonly code: number; readonly label: string }
  | { readonly kind: 'label'; readonly id: string; readonly label: string }

/** A ballot that is being composed, as it was typed. */
export type CompositionDraft = Omit<BallotComposition, 'options' | 'colleges' | 'closesAt' | 'electorate'> & {
  /** The id that the ballot will have: sent twice, it opens once. Empty where the browser draws none. */
  readonly ballotId: string
  /** Null until a usual case is chosen. */
  readonly template: BallotTemplateKey | null
  readonly options: readonly DraftOption[]
  readonly colleges: readonly { readonly id: string; readonly typed: string }[]
  /** Null until one is known. */
  readonly electorate: BallotComposition['electorate'] | null
  /**
   * As the field of the page holds it (`2026-11-30T18:00`, in the time of the place), or `noMoment`; empty when closed by
   * hand.
   */
  readonly closesAt: string
  /** Once the way of voting has been set by hand, it follows the number of options no more. */
  readonly isMethodSet: boolean
}

/** Stands for a closing whose date is half typed, or never was: the rules refuse it. */
export const noMoment = 'no-moment'

/** Whether this is a moment, as the field of the page holds one. */
export function isMoment(closesAt: string): boolean {
  return !Number.isNaN(new Date(closesAt).getTime())
}

/** What a template needs to know. */
export type Facts = { readonly grades: readonly string[]; readonly collegeIds: readonly string[] }

export const emptyDraft: CompositionDraft = {
  ballotId: '',
  template: null,
  question: '',
  options: [],
  method: { key: 'for-against' },
  secrecy: 'named',
  quorum: { kind: 'none' },
  majority: { kind: 'expressed' },
  castingVote: false,
  selection: null,
  counting: 'raw',
  colleges: [],
  leastFavourable: 0,
  proxies: { mostPerHolder: 0, countForQuorum: false },
  electorate: null,
  closesAt: '',
  isMethodSet: false,
}

/** An empty draft of a ballot of its own. A page that came without encryption has no ids to draw. */
export function newDraft(): CompositionDraft {
  return { ...emptyDraft, ballotId: isSecureContext ? crypto.randomUUID() : '' }
}

/** The draft with the rules of a usual case; what it is about, who votes and until when stay. */
export function withTemplate(
  draft: CompositionDraft,
  template: BallotTemplateKey,
  { grades, collegeIds }: Facts,
): CompositionDraft {
  const { colleges, ...rules } = ballotTemplate(template, {
    options: draft.options.length,
    grades,
    collegeIds,
  })
  const typed = colleges.map(({ id, weight }) => ({ id, typed: typedWeight(weight) }))
  return { ...draft, ...rules, template, colleges: typed, isMethodSet: false }
}

/** The draft about other options; a way of voting that nobody has set follows their number. */
export function withOptions(
  draft: CompositionDraft,
  options: readonly DraftOption[],
  grades: readonly string[],
): CompositionDraft {
  if (draft.isMethodSet) return { ...draft, options }
  return { ...draft, options, method: usualMethod(draft.method.key, options.length, grades) }
}

/** The draft with another way of voting, and of what only some ways have, what this one does. */
export function withMethod(draft: CompositionDraft, method: BallotComposition['method']): CompositionDraft {
  if (method.key === draft.method.key) return { ...draft, method, isMethodSet: true }
  const common = {
    ...draft,
    method,
    isMethodSet: false,
    ...(isPublic(method) && { secrecy: 'named' as const }),
  }
  if (method.key === 'consent') return { ...common, ...ofOneOption, ...withoutSides, ...withoutVoices }
  if (hasSides(method.key))
    return {
      ...common,
      ...ofOneOption,
      majority: draft.majority ?? { kind: 'expressed' },
      castingVote: draft.castingVote && method.key === 'show-of-hands',
    }
  const counting = draft.counting === 'block' ? 'proportional' : draft.counting
  return { ...common, ...withoutSides, counting, selection: { kind: 'none' } }
}

/** Whether everyone sees how each one decides. */
export function isPublic({ key }: BallotComposition['method']): boolean {
  return key === 'show-of-hands' || key === 'consent'
}

const ofOneOption = { selection: null } as const
const withoutSides = { majority: null, castingVote: false, leastFavourable: 0 } as const
const withoutVoices = {
  colleges: [],
  counting: 'raw',
  proxies: { mostPerHolder: 0, countForQuorum: false },
} as const

/** What is asked of the server. A weight that is no number stays as it was typed: the rules refuse it. */
export function compositionOf(
  { ballotId: _id, template: _template, isMethodSet: _isSet, ...draft }: CompositionDraft,
  electorate: BallotComposition['electorate'],
): BallotComposition {
  const isWeighted = draft.counting !== 'raw'
  return {
    ...draft,
    electorate,
    question: draft.question.trim(),
    options: draft.options.map(optionOf),
    colleges: draft.colleges.map(({ id, typed }) => ({
      id,
      weight: isWeighted ? (weightText(typed) ?? typed) : '0',
    })),
    closesAt: draft.closesAt === '' ? null : new Date(draft.closesAt),
  }
}

function optionOf(option: DraftOption): ComposedOption {
  switch (option.kind) {
    case 'proposal':
      return { proposalId: option.id }
    case 'amendment':
      return { amendmentId: option.id }
    case 'label':
      return { label: option.label.trim() }
  }
}
