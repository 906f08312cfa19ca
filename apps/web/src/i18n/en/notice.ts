import type { notice as french } from '../fr/notice'
import type { Translated } from '../translated'

export const notice: Translated<typeof french> = {
  title: 'News',
  lead: 'What becomes of the proposals and amendments that you are an author of, and why.',
  caption: '{count, plural, =0 {Everything is read} one {# unread} other {# unread}}',
  list: 'News of your proposals',
  markRead: 'Mark everything as read',
  marked: 'Everything is marked as read.',
  unread: 'Unread',
  untitled: 'being written',
  by: 'by {actor}',
  reason: 'Reason: {reason}',
  empty: {
    title: 'No news yet',
    explanation:
      'When one of your proposals is published, sent back, merged or voted on, you will read it here.',
  },
  event: {
    publish: 'Published',
    'send-back': 'Sent back: to be revised',
    'set-aside': 'Set aside',
    merge: 'Merged into another proposal',
    receive: 'Another proposal was merged into it',
    'undo-receive': 'The merger of another proposal into it was undone',
    split: 'Split into several proposals',
    'undo-to-submitted': 'Merger or split undone: submitted again',
    'undo-to-published': 'Merger or split undone: published again',
    withdraw: 'Withdrawn',
    'open-ballot': 'Put to the vote',
    adopt: 'Adopted by the vote',
    reject: 'Rejected by the vote',
    reopen: 'Vote without quorum: published again',
    'vote-again': 'To be voted on again: published again',
    promote: 'Brought into the plan',
    'amendment-proposed': 'An amendment to it is proposed',
    'amendment-accepted': 'Your amendment is taken into the proposal',
    'amendment-partly-accepted': 'Your amendment is taken partly into the proposal',
    'amendment-rejected': 'Your amendment is rejected',
  },
}
