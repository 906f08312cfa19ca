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
  'date-invalid',
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
  'docx-unreadable',
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
  // a ballot
  'ballot-not-draft',
  'ballot-not-open',
  'ballot-already-open',
  'ballot-id-taken',
  'ballot-expired',
  'ballot-not-closed',
  'ballot-not-adopted',
  'ballot-without-archive',
  'deadline-in-the-past',
  'electorate-empty',
  'secret-college-too-small',
  'quorum-invalid',
  'quorum-out-of-reach',
  'not-an-elector',
  'already-voted',
  'text-not-the-one-voted',
  // what a ballot is made of
  'question-missing',
  'option-without-label',
  'option-twice',
  'method-needs-one-option',
  'too-few-options',
  'too-many-options',
  'too-many-labels',
  'method-not-secret',
  'approvals-invalid',
  'grades-invalid',
  'judgments-invalid',
  'packet-invalid',
  'packet-needs-expressed',
  'dots-invalid',
  'dots-per-option-invalid',
  'rounds-invalid',
  'majority-missing',
  'majority-only-for-sides',
  'majority-share-invalid',
  'majority-needs-raw',
  'casting-vote-needs-tie',
  'casting-vote-needs-hands',
  'selection-missing',
  'selection-invalid',
  'selection-does-not-fit',
  'colleges-missing',
  'college-unknown',
  'college-without-seats',
  'elector-without-college',
  'weight-invalid',
  'weights-not-one',
  'block-only-for-sides',
  'favourable-only-for-sides',
  'favourable-out-of-reach',
  'proxies-invalid',
  'consent-without-proxies',
  'consent-without-colleges',
  // a vote
  'too-many-approved',
  'too-many-dots',
  'choice-outside-packet',
  'vote-not-cast-alone',
  // a count by people
  'line-kind-wrong',
  'line-already-entered',
  'line-settled',
  'line-awaits',
  'hands-not-counted',
  'count-invalid',
  'count-over-electors',
  'proxies-not-admitted',
  'papers-not-all-counted',
  'papers-not-ticked',
  'too-few-papers',
  'elector-already-voted',
  'elector-of-another-college',
  'countersign-needs-another',
  // a proxy
  'proxy-to-oneself',
  'not-in-electorate',
  'proxy-already-given',
  'proxy-chain',
  'proxy-to-its-recorder',
  'proxy-needs-another',
  'too-many-proxies',
  // an act of two
  'closing-needs-two',
  'striking-needs-two',
  'one-may-close',
  'request-pending',
  'request-answered',
  'request-expired',
  'confirm-needs-another',
  'roll-unchanged',
  'ballot-replaced',
  'ballot-overtaken',
  // a consent, by rounds
  'not-a-consent',
  'consent-closed-by-hand',
  'consent-without-text',
  'round-not-open',
  'rounds-exhausted',
  'text-being-amended',
  'not-present',
  'answered-in-round',
  'objection-lifted',
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
