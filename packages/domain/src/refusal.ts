import { ballotRefusals } from './ballot/ballot-refusals'
import { commentRefusals } from './comment/comment-refusals'
import { figureRefusals } from './figure/figure-refusals'
import { fileRefusals } from './file/file-refusals'
import { historyRefusals } from './history/history-refusals'

/**
 * Every reason for which something asked of the product is not done, named as a state of the world.
 *
 * The list is closed: the server gives each a status, the interface a sentence in each language.
 */
export const refusals = [
  // who asks
  'not-signed-in',
  'not-permitted',
  'not-found',
  'wrong-origin',
  'wrong-credentials',
  'too-many-attempts',
  'account-closed',
  'e-mail-taken',
  'e-mail-invalid',
  'password-too-short',
  'invitation-expired',
  'invitation-used',
  'seat-taken',
  'last-project-lead',
  // what is asked
  'unknown-field',
  'wrong-type',
  'field-missing',
  'title-missing',
  'choice-unknown',
  'not-a-number',
  'number-not-whole',
  'number-out-of-range',
  'date-invalid',
  'year-out-of-range',
  'dates-reversed',
  'too-long',
  'too-short',
  'too-many',
  'too-big',
  'duplicate-key',
  'stale-version',
  'slug-taken',
  // a plan, its levels, its tree
  'format-unknown',
  'level-unknown',
  'level-in-use',
  'part-in-use',
  'level-inside-itself',
  'level-unreachable',
  'level-not-allowed-here',
  'level-without-sheet',
  'numbering-invalid',
  'numbering-start-invalid',
  'numbering-placeholder-unknown',
  'numbering-display-unknown',
  'place-not-found',
  'parent-unknown',
  'territory-unknown',
  'parent-not-live',
  'would-make-a-cycle',
  'already-under-it',
  'plan-full',
  'item-in-use',
  'territory-in-use',
  'variant-of-variant',
  'not-a-variant',
  'field-inherited',
  // an action sheet
  'sheet-read-only',
  'sheet-held',
  'sheet-out-of-turn',
  'sheet-incomplete',

  'node-frozen',
  'nothing-to-restore',
  'node-retired',
  'node-has-children',
  'node-not-draft',
  'node-not-proposed',
  'node-changed',
  'parent-not-validated',
  // a proposal
  'proposal-not-draft',
  'proposal-not-submitted',
  'proposal-not-in-moderation',
  'proposal-not-published',
  'proposal-in-ballot',
  'proposal-not-in-ballot',
  'proposal-not-adopted',
  'proposal-not-sent-back',
  'proposal-closed',
  'already-promoted',
  'reason-missing',
  'reason-too-short',
  'cannot-merge-into-itself',
  'merge-target-not-live',
  'proposal-empty',
  'personal-data-unseen',
  'proposal-claimed',
  'proposal-already-decided',
  'proposal-text-changed',
  'reason-code-missing',
  'lineage-already-undone',
  'lineage-voted',
  'lineage-not-last',
  'document-read-only',
  // an amendment
  'amendment-not-draft',
  'amendment-not-proposed',
  'amendment-in-ballot',
  'amendment-not-in-ballot',
  'amendment-closed',
  'amendment-changed',
  'amendment-empty',
  'amendment-outdated',
  'amendment-open',
  'amendment-needs-sides',
  'amendment-of-ones-own',
  'amendment-decided-by-authors',
  'text-not-amendable',
  // an acronym
  'acronym-missing',
  'glossary-full',
  ...commentRefusals,
  ...figureRefusals,
  ...fileRefusals,
  ...historyRefusals,
  ...ballotRefusals,
] as const

export type Refusal = (typeof refusals)[number]

/** Carries a refusal out of a use case, rolling back its transaction on the way. */
export class Refused extends Error {
  readonly refusal: Refusal
  /** Where in what was sent, or by how much: for the person who has to mend it. */
  readonly detail: string | undefined

  constructor(refusal: Refusal, detail?: string) {
    super(detail === undefined ? refusal : `${refusal}: ${detail}`)
    this.name = 'Refused'
    this.refusal = refusal
    this.detail = detail
  }
}

/** Throws `Refused` when a rule has answered with a reason. */
export function throwIfRefused(refusal: Refusal | null): void {
  if (refusal !== null) throw new Refused(refusal)
}

/** What was looked for, or `Refused('not-found')` when it is not there. */
export function found<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new Refused('not-found')
  return thing
}

export function isRefusal(text: unknown): text is Refusal {
  return (refusals as readonly unknown[]).includes(text)
}
