import type { Reason } from '../../lib/api-refusal'
import type { AmendmentReason } from '../fr/amendment-refusal'
import type { BallotReason } from '../fr/ballot-refusal'
import type { CountReason } from '../fr/count-refusal'
import type { ModerationReason } from '../fr/moderation-refusal'

export const refusal: Record<
  Exclude<Reason, AmendmentReason | BallotReason | CountReason | ModerationReason>,
  string
> = {
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

  'proposal-not-published': 'This proposal is not published. It must be to be amended or put to the vote.',
  'proposal-in-ballot': 'This proposal is being voted on: its text is frozen until the ballot closes.',
  'proposal-not-in-ballot': 'This proposal is not being voted on.',
  'proposal-closed': 'The journey of this proposal is over: it no longer changes.',
  'reason-missing': 'The reason is missing. Explain this decision: the authors will read it.',
  'reason-too-short': 'This reason is too short. Write at least twenty characters: the authors will read it.',
  'document-read-only': 'This text is read-only for you, or frozen at the moment.',

  'ballot-not-draft': 'This ballot has already been opened: its rules no longer change.',
  'ballot-not-open': 'This ballot is not open: not yet, or no longer.',
  'ballot-already-open': 'A ballot on this proposal is already open. Wait until it closes.',
  'ballot-expired': 'The closing time has passed: votes are no longer taken.',
  'ballot-not-closed': 'This ballot is not closed. The result is known only after it closes.',
  'ballot-without-archive':
    'This ballot was held before ballots had verification archives: its page has its fingerprints.',
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
