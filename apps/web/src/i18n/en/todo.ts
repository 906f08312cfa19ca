import type { todo as french } from '../fr/todo'
import type { Translated } from '../translated'

export const todo: Translated<typeof french> = {
  title: 'What is left for me to do',
  noneTitle: 'You are up to date',
  noneExplanation:
    'Nothing is waiting for you. Ballots, moderation and decisions that concern you will appear here.',
  reason: 'Reason: {reason}',
  kind: {
    'proposal-to-finish': 'Finish and submit your proposal “{title}”',
    'proposal-sent-back': 'Revise your proposal “{title}”, sent back by the facilitator',
    'amendment-to-decide': 'Decide on an amendment to your proposal: “{title}”',
    notices:
      '{count, plural, one {# news item about your proposals to read} other {# news items about your proposals to read}}',
    comments:
      '{count, plural, one {# comment mentions or answers you} other {# comments mention or answer you}}',
    moderation:
      '{count, plural, one {# proposal awaits your moderation} other {# proposals await your moderation}}',
    'ballot-to-vote': 'Vote: “{title}”',
    'hands-to-count': 'Count the hands: “{title}”',
    'line-to-count': 'Count in your turn, on your own: “{title}”',
    'request-to-answer': 'Answer a request that takes two: “{title}”',
    'ballot-to-close': 'Close the ballot “{title}”',
    'proposal-to-promote':
      '{count, plural, one {# adopted proposal to bring into the plan} other {# adopted proposals to bring into the plan}}',
    committee:
      '{count, plural, one {# item awaits the decision of the steering committee} other {# items await the decision of the steering committee}}',
  },
}
