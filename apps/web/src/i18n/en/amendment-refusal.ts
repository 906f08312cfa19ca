import type { AmendmentReason } from '../fr/amendment-refusal'

/** Why an amendment does not go on: not said before anybody has signed in. */
export const amendmentRefusal: Record<AmendmentReason, string> = {
  'amendment-not-draft':
    'This amendment is proposed: its text no longer changes. Its authors can take it back into writing.',
  'amendment-not-proposed': 'This amendment is not proposed: it is still a draft, or a draft again.',
  'amendment-in-ballot': 'This amendment is put to the vote: the vote alone decides.',
  'amendment-not-in-ballot': 'This amendment is not put to the vote.',
  'amendment-closed':
    'This amendment is already decided or withdrawn. Reload the page to see what became of it.',
  'amendment-changed': 'This amendment has changed since you read it. Read it again before deciding.',
  'amendment-empty': 'This amendment changes nothing yet. Change the text or the title, then propose it.',
  'amendment-outdated':
    'The text has changed here since. This change can no longer be taken as it is; the others can.',
  'amendment-open':
    'Amendments to this proposal await a decision and repeat its text. Decide on them or have them withdrawn first.',
  'amendment-needs-sides':
    'An amendment is voted on against the text as it is: for or against, or by show of hands. Choose one of these.',
  'amendment-of-ones-own':
    'This amendment is yours: another author of the proposal, or the facilitator of its group, decides on it.',
  'amendment-decided-by-authors':
    'The authors of the proposal, or the facilitator of its group, decide on this amendment. Tell them what you think in the discussion.',
  'text-not-amendable':
    'This proposal holds things that this editor cannot take up. Ask its authors to write them anew.',
}
