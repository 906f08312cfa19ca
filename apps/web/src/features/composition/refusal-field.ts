import type { Refusal } from '@deconcert/domain'

/** The parts of the page, in its order. */
const fields = [
  'question',
  'options',
  'method',
  'electorate',
  'colleges',
  'proxies',
  'secrecy',
  'quorum',
  'majority',
  'selection',
  'deadline',
] as const
export type Field = (typeof fields)[number]

const fieldOfRefusal: Partial<Record<Refusal, Field>> = {
  'question-missing': 'question',
  'too-long': 'question',
  'wrong-type': 'question',
  'too-few-options': 'options',
  'too-many-options': 'options',
  'too-many-labels': 'options',
  'method-needs-one-option': 'options',
  'option-twice': 'options',
  'option-without-label': 'options',
  'proposal-not-published': 'options',
  'proposal-in-ballot': 'options',
  'ballot-already-open': 'options',
  'amendment-not-proposed': 'options',
  'amendment-outdated': 'options',
  'amendment-needs-sides': 'method',
  'approvals-invalid': 'method',
  'judgments-invalid': 'method',
  'packet-invalid': 'method',
  'packet-needs-expressed': 'method',
  'grades-invalid': 'method',
  'dots-invalid': 'method',
  'dots-per-option-invalid': 'method',
  'rounds-invalid': 'method',
  'electorate-empty': 'electorate',
  'colleges-missing': 'colleges',
  'consent-without-colleges': 'colleges',
  'college-unknown': 'colleges',
  'college-without-seats': 'colleges',
  'elector-without-college': 'colleges',
  'weight-invalid': 'colleges',
  'weights-not-one': 'colleges',
  'block-only-for-sides': 'colleges',
  'favourable-only-for-sides': 'colleges',
  'favourable-out-of-reach': 'colleges',
  'duplicate-key': 'colleges',
  'too-many': 'colleges',
  'proxies-invalid': 'proxies',
  'consent-without-proxies': 'proxies',
  'consent-closed-by-hand': 'deadline',
  'secret-college-too-small': 'secrecy',
  'method-not-secret': 'secrecy',
  'quorum-invalid': 'quorum',
  'quorum-out-of-reach': 'quorum',
  'majority-missing': 'majority',
  'majority-only-for-sides': 'majority',
  'majority-needs-raw': 'majority',
  'majority-share-invalid': 'majority',
  'casting-vote-needs-tie': 'majority',
  'casting-vote-needs-hands': 'majority',
  'selection-missing': 'selection',
  'selection-does-not-fit': 'selection',
  'selection-invalid': 'selection',
  'date-invalid': 'deadline',
  'deadline-in-the-past': 'deadline',
}

/** Where on the page a refusal is mended; null when it is nowhere in particular. */
export function fieldOf(refusal: Refusal): Field | null {
  return fieldOfRefusal[refusal] ?? null
}

const unfilled: readonly Refusal[] = [
  'question-missing',
  'too-few-options',
  'method-needs-one-option',
  'option-without-label',
  'electorate-empty',
]

/** Whether it says that something is still to come, which is no fault before one says that one has finished. */
export function isUnfilled(refusal: Refusal): boolean {
  return unfilled.includes(refusal)
}
