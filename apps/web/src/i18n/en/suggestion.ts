import type { suggestion as french } from '../fr/suggestion'
import type { Translated } from '../translated'

export const suggestion: Translated<typeof french> = {
  card: 'Suggestion by {name}',
  somebody: 'Somebody of the plan',
  otherHand: 'Written by {writers}, in this person’s name.',
  before: 'Before:',
  after: 'After:',
  show: 'Show the passage',
  accept: 'Accept',
  refuse: 'Refuse',
  withdraw: 'Withdraw my suggestion',
  discuss: 'Discuss',
  send: 'Send',
  readOnly: 'Accepting or refusing is for those who may write in this text.',
  waiting: '{count, plural, one {# suggestion waiting} other {# suggestions waiting}}',
  author: 'Suggestions by',
  everybody: 'Everybody',
  acceptAll: '{count, plural, one {Accept the suggestion} other {Accept the # suggestions}}',
  refuseAll: '{count, plural, one {Refuse the suggestion} other {Refuse the # suggestions}}',
  blocks: {
    added: '{count, plural, one {One block added} other {# blocks added}}',
    removed: '{count, plural, one {One block removed} other {# blocks removed}}',
  },
  told: {
    accept:
      '{count, plural, =0 {Nothing was waiting any more.} one {Suggestion accepted.} other {# suggestions accepted.}}',
    refuse:
      '{count, plural, =0 {Nothing was waiting any more.} one {Suggestion refused.} other {# suggestions refused.}}',
  },
  waitsAgain:
    '{count, plural, one {A suggestion that you had accepted or refused is waiting again: at the same moment, somebody else decided otherwise or went on with it.} other {# suggestions that you had accepted or refused are waiting again: at the same moment, somebody else decided otherwise or went on with them.}}',
  left: {
    title: 'Your comment was not sent',
    explanation:
      'The suggestion that you were commenting on waits no more: it was accepted, rejected or withdrawn. Your words are kept in this tab: copy them, then comment on the passage instead.',
  },
  empty: {
    title: 'No suggestion',
    how: 'Switch on “Suggest” in the toolbar: what you change is proposed, and the text stays as it is until somebody accepts.',
  },
  preview: {
    open: 'Read the text',
    title: 'Read the text',
    accepted: 'As if all were accepted',
    without: 'Without the suggestions',
  },
}
