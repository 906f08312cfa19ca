import type { ModerationReason } from '../fr/moderation-refusal'

/** Why a proposal is not moderated or taken further: not said before anybody has signed in. */
export const moderationRefusal: Record<ModerationReason, string> = {
  'proposal-not-submitted':
    'This proposal awaits no moderation: it is not submitted, or it has already been dealt with.',
  'proposal-not-adopted': 'Only a proposal that a ballot has adopted can become part of the plan.',
  'already-promoted': 'This proposal is already part of the plan.',
  'proposal-not-draft': 'This proposal is no longer a draft: it has already been submitted.',
  'proposal-empty': 'This proposal is empty. Write what you propose, then submit it.',
  'personal-data-unseen':
    'Somebody may be recognised in this text, or it has changed since you checked it. Nothing was done: look at the passages, take them out or confirm them.',
  'proposal-claimed':
    'Another moderator is dealing with this proposal. Wait until they release it, or until their quarter of an hour is over.',
  'proposal-already-decided':
    'This proposal is no longer in the state that you read: somebody has already decided, or its authors have withdrawn it. Nothing was done: read it again.',
  'proposal-text-changed':
    'The text or the title has changed since you read it. Nothing was done: read it again, then decide.',
  'reason-code-missing': 'The reason is missing. Choose one from the list: the authors will read it.',
  'lineage-already-undone': 'This merger or split has already been undone.',
  'lineage-voted': 'A ballot has opened on the result: this merger or split can no longer be undone.',
  'lineage-not-last': 'The result was itself merged or split. Undo that first.',
  'proposal-not-in-moderation': 'This proposal is not in moderation: it has already been dealt with.',
  'proposal-not-sent-back':
    'This proposal has not been sent back to its authors: there is nothing to revise.',
  'cannot-merge-into-itself': 'A proposal cannot be merged into itself. Choose another one.',
  'merge-target-not-live': 'The proposal to merge into is no longer under way. Choose another one.',
  'proposal-not-published': 'This proposal is not published. It must be to be amended or put to the vote.',
  'proposal-in-ballot': 'This proposal is being voted on: its text is frozen until the ballot closes.',
  'proposal-not-in-ballot': 'This proposal is not being voted on.',
  'proposal-closed': 'The journey of this proposal is over: it no longer changes.',
  'reason-missing': 'The reason is missing. Explain this decision: the authors will read it.',
  'reason-too-short': 'This reason is too short. Write at least twenty characters: the authors will read it.',
  'document-read-only': 'This text is read-only for you, or frozen at the moment.',
}
