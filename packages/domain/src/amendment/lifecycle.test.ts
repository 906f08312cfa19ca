import { expect, test } from 'vitest'
import { proposalStates } from '../proposal/lifecycle'
import {
  type AmendmentEvent,
  type AmendmentState,
  amendmentEditRefusal,
  amendmentEventRefusal,
  amendmentEvents,
  amendmentStates,
  amendRefusal,
  isOpenAmendment,
  nextAmendmentState,
  proposeAmendmentRefusal,
  rejectAmendmentRefusal,
} from './lifecycle'
import { isPrivateAmendment } from './privacy'

type Row = Record<AmendmentEvent, AmendmentState | null>

const nothing: Row = {
  propose: null,
  revise: null,
  accept: null,
  'accept-partly': null,
  reject: null,
  withdraw: null,
  'open-ballot': null,
  adopt: null,
  reopen: null,
  lapse: null,
}

/** Every state against every event: `null` is a promise too. */
const expected: Record<AmendmentState, Row> = {
  draft: { ...nothing, propose: 'proposed', withdraw: 'withdrawn' },
  proposed: {
    ...nothing,
    revise: 'draft',
    accept: 'accepted',
    'accept-partly': 'partly-accepted',
    reject: 'rejected',
    withdraw: 'withdrawn',
    'open-ballot': 'in-ballot',
    lapse: 'lapsed',
  },
  'in-ballot': { ...nothing, adopt: 'accepted', reject: 'rejected', reopen: 'proposed' },
  accepted: nothing,
  'partly-accepted': nothing,
  rejected: nothing,
  withdrawn: nothing,
  lapsed: nothing,
}

const cells = amendmentStates.flatMap((state) => amendmentEvents.map((event) => [state, event] as const))

test.each(cells)('[Z1] an amendment that is %s, on %s', (state, event) => {
  const next = expected[state][event]
  expect(nextAmendmentState(state, event)).toBe(next)
  expect(amendmentEventRefusal(state, event) === null).toBe(next !== null)
})

test('[Z1] the reason says what the amendment should have been', () => {
  expect(amendmentEventRefusal('proposed', 'propose')).toBe('amendment-not-draft')
  expect(amendmentEventRefusal('draft', 'accept')).toBe('amendment-not-proposed')
  expect(amendmentEventRefusal('in-ballot', 'accept')).toBe('amendment-in-ballot')
  expect(amendmentEventRefusal('proposed', 'adopt')).toBe('amendment-not-in-ballot')
  expect(amendmentEventRefusal('rejected', 'withdraw')).toBe('amendment-closed')
  expect(amendmentStates.filter(isOpenAmendment)).toEqual(['draft', 'proposed', 'in-ballot'])
})

test('[Z2] the text of an amendment changes as a draft only', () => {
  expect(amendmentStates.filter((state) => amendmentEditRefusal(state) === null)).toEqual(['draft'])
  expect(amendmentEditRefusal('proposed')).toBe('amendment-not-draft')
  expect(amendmentEditRefusal('accepted')).toBe('amendment-closed')
})

test('[Z2] an amendment is private while it is a draft, and when it was withdrawn as one', () => {
  const when = (proposedAt: string | null) =>
    amendmentStates.filter((state) => isPrivateAmendment({ state, proposedAt }))

  expect(when(null)).toEqual(['draft', 'withdrawn'])
  expect(when('2026-11-22T09:00:00Z')).toEqual(['draft'])
})

test('[Z3] only a published proposal is amended', () => {
  expect(proposalStates.filter((state) => amendRefusal(state) === null)).toEqual(['published'])
  expect(amendRefusal('in-ballot')).toBe('proposal-in-ballot')
  expect(amendRefusal('draft')).toBe('proposal-not-published')
})

test('[Z3] what is proposed changes something, and says why', () => {
  const amendment = {
    state: 'draft',
    proposalState: 'published',
    changes: 1,
    reasons: 'Le soir aussi.',
  } as const
  expect(proposeAmendmentRefusal(amendment)).toBeNull()
  expect(proposeAmendmentRefusal({ ...amendment, changes: 0 })).toBe('amendment-empty')
  expect(proposeAmendmentRefusal({ ...amendment, reasons: ' \n' })).toBe('reason-missing')
  expect(proposeAmendmentRefusal({ ...amendment, reasons: 'a'.repeat(4001) })).toBe('too-long')
  expect(proposeAmendmentRefusal({ ...amendment, state: 'proposed' })).toBe('amendment-not-draft')
  expect(proposeAmendmentRefusal({ ...amendment, proposalState: 'merged' })).toBe('proposal-not-published')
})

test('[Z4] a rejection has a reason; what is voted on, the vote alone rejects', () => {
  expect(rejectAmendmentRefusal('proposed', 'Déjà prévu.')).toBeNull()
  expect(rejectAmendmentRefusal('proposed', '  ')).toBe('reason-missing')
  expect(rejectAmendmentRefusal('in-ballot', 'Déjà prévu.')).toBe('amendment-in-ballot')
  expect(rejectAmendmentRefusal('accepted', 'Déjà prévu.')).toBe('amendment-closed')
})
