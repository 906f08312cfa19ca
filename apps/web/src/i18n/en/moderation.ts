import type { moderation as french } from '../fr/moderation'
import type { Translated } from '../translated'

export const moderation: Translated<typeof french> = {
  title: 'Moderation',
  lead: 'Submitted proposals, the oldest first. Nothing is deleted, and authors always read the reason.',
  waiting: '{count, plural, =0 {Nothing waiting} one {# proposal waiting} other {# proposals waiting}}',
  queue: 'Queue',
  empty: {
    title: 'The queue is empty',
    explanation: 'Proposals that groups submit arrive here, without reloading the page.',
    action: 'See all proposals',
  },
  choose: {
    title: 'Choose a proposal',
    explanation: 'Its text and the possible decisions are shown here.',
  },
  by: 'by {names}',
  noAuthor: 'without a known author',
  back: 'Back to the queue',
  open: 'Open the page of the proposal',
  blank: 'The text is empty.',
  text: 'Current text',
  decide: 'Decision',
  publish: {
    action: 'Publish',
    title: 'Publish the proposal?',
    explanation: 'It can then be put to the vote. You may add a word for its authors.',
    done: 'The proposal is published.',
  },
  'send-back': {
    action: 'Send back',
    title: 'Send back to its authors',
    explanation: 'Say what has to be made clearer: the authors take their text back and submit it again.',
    done: 'The proposal is sent back to its authors.',
  },
  'set-aside': {
    action: 'Set aside',
    title: 'Set the proposal aside',
    explanation: 'It stays readable with this reason. This cannot be undone.',
    done: 'The proposal is set aside.',
  },
  merge: {
    action: 'Merge',
    title: 'Merge into another proposal',
    explanation:
      'The text stays readable as it is; its authors also become authors of the other one. Carry over there what is missing.',
    into: 'Proposal that takes it over',
    intoHint: 'The closest titles first.',
    none: 'No other submitted or published proposal.',
    done: 'The proposal is merged.',
  },
  reason: {
    required: 'Reason, read by the authors',
    optional: 'A word for the authors (optional)',
    missing: '{count, plural, one {At least # more character} other {At least # more characters}}',
    length: '{count, plural, =0 {No character} one {# character} other {# characters}}',
  },
}
