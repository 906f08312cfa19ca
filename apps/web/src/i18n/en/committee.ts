import type { committee as french } from '../fr/committee'
import type { Translated } from '../translated'

export const committee: Translated<typeof french> = {
  title: 'Steering committee',
  lead: 'What awaits a decision, level by level, and what was decided. What is validated no longer changes.',
  awaits: 'Awaiting a decision',
  count: '{count, plural, =0 {nothing waiting} one {# item} other {# items}}',
  levelUnnamed: 'Unnamed level',
  readOnly: 'You are following these decisions live; only the members of the steering committee take them.',
  selectLevel: 'Select all: {level}',
  selected: '{count, plural, =0 {Nothing selected} one {# item selected} other {# items selected}}',
  clear: 'Select nothing',
  parentFirst: 'What contains this item has to be validated first, or selected with it.',
  changed: 'This item has changed since you selected it: read it again before you decide.',
  readAgain: 'I have read it again',
  read: 'Read',
  sheet: 'Sheet',
  decision: 'Decision',
  act: {
    validate: 'Validate',
    'validate-with-reserve': 'Validate with a reserve',
    'send-back': 'Send back',
    'set-aside': 'Set aside',
  },
  effect: {
    validate: 'The text, the number and the place will no longer change.',
    'validate-with-reserve':
      'The text, the number and the place will no longer change; the reserve stays written.',
    'send-back': 'The text goes back to work, with this reason.',
    'set-aside': 'The item leaves the plan, with this reason. This cannot be undone.',
  },
  reason: {
    optional: 'Reason (optional)',
    required: 'Reason',
    reserve: 'Reserve',
    missing: '{count, plural, one {At least # more character} other {At least # more characters}}',
    length: '{count} / {most}',
  },
  blocked: '{reference}: {reason}',
  decide: 'Record the decision',
  confirm: {
    title: 'Record this decision?',
    sentence: '{act}: {count, plural, one {# item} other {# items}}',
    permanent: 'A decision is written in the journal and is never erased.',
  },
  done: 'The decision is recorded.',
  empty: {
    title: 'Nothing awaits the steering committee',
    explanation:
      'Items of the plan arrive here when an adopted proposal becomes part of it, or when the project lead puts them forward.',
    action: 'See the plan',
  },
  taken: {
    title: 'Decisions taken',
    none: 'No decision yet.',
    kind: {
      validate: 'Validated',
      'validate-with-reserve': 'Validated with a reserve',
      'send-back': 'Sent back',
      'set-aside': 'Set aside',
    },
    by: 'by {name}',
    nodes: '{count, plural, one {# item} other {# items}}',
    hash: 'Fingerprint {hash}',
    number: 'No. {number}',
    showAll: 'Show all {count} items',
    showLess: 'Show less',
  },
}
