import type { Reason } from '../../lib/api-refusal'
import type { AmendmentReason } from '../fr/amendment-refusal'
import type { BallotReason } from '../fr/ballot-refusal'
import type { CommentReason } from '../fr/comment-refusal'
import type { CountReason } from '../fr/count-refusal'
import type { FigureReason } from '../fr/figure-refusal'
import type { FileReason } from '../fr/file-refusal'
import type { HistoryReason } from '../fr/history-refusal'
import type { ModerationReason } from '../fr/moderation-refusal'
import type { PlanReason } from '../fr/plan-refusal'
import type { SheetReason } from '../fr/sheet-refusal'

export const refusal: Record<
  Exclude<
    Reason,
    | AmendmentReason
    | BallotReason
    | CommentReason
    | CountReason
    | FigureReason
    | HistoryReason
    | FileReason
    | ModerationReason
    | PlanReason
    | SheetReason
  >,
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

  'unknown-field':
    'The request holds something that the server does not know. Reload the page, then try again.',
  'wrong-type': 'One of the values does not have the expected shape. Correct it, then try again.',
  'field-missing': 'Something required is missing. Complete the form, then try again.',
  'too-long': 'This text is too long. Shorten it, then try again.',
  'too-short': 'This text is too short. Say more, then try again.',
  'too-many': 'There are too many items at once. Do it in several steps.',
  'too-big': 'This is too large to send. Make it smaller or split it.',
}
