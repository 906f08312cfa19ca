import type { Reason } from '../../lib/api-refusal'
import type { AmendmentReason } from '../fr/amendment-refusal'
import type { BallotReason } from '../fr/ballot-refusal'

export const refusal: Record<Exclude<Reason, AmendmentReason | BallotReason>, string> = {
  offline: 'The server does not answer. Check your connection, then try again.',
  unexpected:
    'Something unexpected went wrong on our side. Nothing that was saved is lost; try again in a moment.',

  'not-signed-in': 'Your session has ended. Sign in again to go on.',
  'not-permitted':
    'Your role in this plan does not allow this. Ask the person who facilitates the group or leads the plan.',
  'not-found': 'This does not exist, or you have no access to it. Check the link.',
  'wrong-origin': 'This request does not come from this page. Reload the page, then try again.',
  'wrong-credentials': 'The address or the password does not match. Check both, then try again.',
  'too-many-attempts': 'Too many attempts have failed. For safety, wait a few minutes before you try again.',
  'account-closed': 'This account is closed. Ask the people who administer De concert.',
  'e-mail-taken':
    'An account with this address already exists. Sign in, then open the invitation link again.',
  'e-mail-invalid': 'This e-mail address is incomplete or misspelt. Correct it.',
  'password-too-short': 'This password is too short. Choose a longer one, for example a sentence.',
  'invitation-expired': 'This invitation has expired. Ask the person who sent it for a new one.',
  'invitation-used':
    'This invitation has already been used. If that was you, sign in; if not, ask for a new one.',
  'seat-taken': 'This person already has this seat in the plan.',
  'last-project-lead': 'A plan always keeps at least one project lead. Appoint another one first.',

  'unknown-field':
    'The request holds something that the server does not know. Reload the page, then try again.',
  'wrong-type': 'One of the values does not have the expected shape. Correct it, then try again.',
  'field-missing': 'Something required is missing. Complete the form, then try again.',
  'title-missing': 'A title is missing. Give one, even a provisional one.',
  'choice-unknown': 'This choice does not exist. Choose one of those offered.',
  'date-invalid': 'This date does not exist. Check the day, the month and the year.',
  'dates-reversed': 'The end date comes before the start date. Correct one of them.',
  'too-long': 'This text is too long. Shorten it, then try again.',
  'too-short': 'This text is too short. Say more, then try again.',
  'too-many': 'There are too many items at once. Do it in several steps.',
  'too-big': 'This is too large to send. Make it smaller or split it.',
  'duplicate-key': 'This short name is already taken here. Choose another one.',
  'stale-version':
    'Somebody else has changed this in the meantime. Look at what has changed, then start again.',
  'slug-taken': 'This address already belongs to another plan. Choose another one.',

  'format-unknown': 'This file is not a plan that De concert can read. Check the file.',
  'level-unknown':
    'This level does not exist in this plan. Choose one of the levels defined in the settings.',
  'level-in-use': 'This level already holds items. Move them before you remove it.',
  'level-inside-itself': 'A level cannot be placed below itself. Choose another parent level.',
  'level-unreachable':
    'No path leads to this level. Say below which level it goes, or that it may stand at the root.',
  'level-not-allowed-here': 'This level cannot go here. Choose another place or another level.',
  'level-without-sheet':
    'This level has no action sheet. Open the sheet of an item on a level that carries one.',
  'numbering-invalid': 'This numbering rule cannot be used. Choose one of those offered.',
  'territory-unknown':
    'This territory does not exist in this plan. Choose one of those defined in the settings.',
  'place-not-found': 'The chosen place no longer exists. Choose another one in the tree.',
  'parent-unknown': 'The item that should hold this one does not exist. Choose another one.',
  'parent-not-live': 'The item that should hold this one has been retired or set aside. Choose another one.',
  'would-make-a-cycle': 'An item cannot be placed below itself or below what it holds. Choose another place.',
  'plan-full': 'This plan has reached the number of items allowed. Retire some before you add more.',
  'node-frozen':
    'The steering committee has validated this item: its text, number and place no longer change.',
  'node-retired': 'This item has been retired from the plan: it no longer changes.',
  'node-has-children': 'This item holds others. Move or retire them first.',
  'node-not-draft': 'Only an item in preparation can be put before the steering committee.',
  'node-not-proposed':
    'This item awaits no decision: it has not been put before the steering committee, or the decision has been taken.',
  'node-changed':
    'This item has changed since you read it. Nothing was decided: read it again before you decide.',
  'parent-not-validated':
    'The item that holds this one is not validated yet. The steering committee decides from the top down, level by level.',

  'proposal-not-draft': 'This proposal is no longer a draft: it has already been submitted.',
  'proposal-not-submitted':
    'This proposal awaits no moderation: it is not submitted, or it has already been dealt with.',
  'proposal-not-in-moderation': 'This proposal is not in moderation: it has already been dealt with.',
  'proposal-not-published': 'This proposal is not published. It must be to be amended or put to the vote.',
  'proposal-in-ballot': 'This proposal is being voted on: its text is frozen until the ballot closes.',
  'proposal-not-in-ballot': 'This proposal is not being voted on.',
  'proposal-not-adopted': 'Only a proposal that a ballot has adopted can become part of the plan.',
  'proposal-not-sent-back':
    'This proposal has not been sent back to its authors: there is nothing to revise.',
  'proposal-closed': 'The journey of this proposal is over: it no longer changes.',
  'already-promoted': 'This proposal is already part of the plan.',
  'reason-missing': 'The reason is missing. Explain this decision: the authors will read it.',
  'reason-too-short': 'This reason is too short. Write at least twenty characters: the authors will read it.',
  'cannot-merge-into-itself': 'A proposal cannot be merged into itself. Choose another one.',
  'merge-target-not-live': 'The proposal to merge into is no longer under way. Choose another one.',
  'proposal-empty': 'This proposal is empty. Write what you propose, then submit it.',
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
  'document-read-only': 'This text is read-only for you, or frozen at the moment.',

  'ballot-not-draft': 'This ballot has already been opened: its rules no longer change.',
  'ballot-not-open': 'This ballot is not open: not yet, or no longer.',
  'ballot-already-open': 'A ballot on this proposal is already open. Wait until it closes.',
  'ballot-expired': 'The closing time has passed: votes are no longer taken.',
  'ballot-not-closed': 'This ballot is not closed. The result is known only after it closes.',
  'ballot-not-adopted': 'This ballot did not adopt the proposal: it cannot become part of the plan.',
  'deadline-in-the-past': 'The closing time has already passed. Choose one to come.',
  'electorate-empty': 'Nobody could vote. Choose a group that has members.',
  'secret-college-too-small':
    'A secret ballot needs more electors in each college, so that nobody can be recognised. Choose a named ballot or a wider electorate.',
  'quorum-invalid': 'This quorum cannot be used. Give a positive number or percentage.',
  'quorum-out-of-reach':
    'This quorum is larger than the number of electors: it could never be reached. Lower it.',
  'not-an-elector': 'You are not an elector of this ballot. You can follow its result.',
  'already-voted': 'Your vote is already recorded. It counts once.',
  'text-not-the-one-voted':
    'The text is not the one that was voted on. Reload the page to see the frozen text.',
}
