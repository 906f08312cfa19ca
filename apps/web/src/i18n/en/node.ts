import type { node as french } from '../fr/node'
import type { Translated } from '../translated'

export const node: Translated<typeof french> = {
  state: {
    draft: 'In preparation',
    proposed: 'Awaits the committee',
    validated: 'Validated',
    'validated-with-reserve': 'Validated with reserve',
    'sent-back': 'Sent back',
    'set-aside': 'Set aside',
    retired: 'Retired',
  },
  page: {
    text: 'Text',
    noText: 'This item is only a title: it was written by hand or imported, without a proposal voted on.',
    children: 'What it contains',
    sheet: 'Open its action sheet',
    frozen: 'Frozen by the steering committee',
    number: 'Frozen number',
    at: 'Validated on',
    hash: 'Fingerprint of the content (SHA-256)',
  },
  origin: {
    title: 'Where does this line come from?',
    byHand: 'Written by hand or imported',
    byHandExplanation:
      'It does not come from a proposal voted on: those who lead the plan added it, or it was in the document imported on {date}.',
    group: 'Working group',
    authors: '{count, plural, one {Written by one person} other {Written by # people}}',
    merged: '{count, plural, one {Proposal brought in} other {Proposals brought in}}',
    proposal: 'Proposal',
    text: 'Text voted on, frozen when the ballot opened',
    vote: 'Vote',
    closed: 'Closed on {date}',
    secret: 'secret',
    named: 'by name',
    promotion: 'Brought into the plan',
    promoted: 'By {name}, on {date} (version {version} of the plan)',
    decision: 'Decision of the steering committee',
    decided: 'By {name}, on {date}',
    reason: 'Reason: {reason}',
    frozenNumber: 'Frozen number: {number}',
    waiting: 'The steering committee has not decided yet.',
  },
  decision: {
    validate: 'Validated',
    'validate-with-reserve': 'Validated with reserve',
    'send-back': 'Sent back',
    'set-aside': 'Set aside',
  },
}
