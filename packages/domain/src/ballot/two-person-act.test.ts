import { expect, test } from 'vitest'
import type { AmendmentState } from '../amendment/lifecycle'
import type { ProposalState } from '../proposal/lifecycle'
import {
  actRefusal,
  type BallotAtHand,
  ballotActs,
  confirmationRefusal,
  requestMinutes,
} from './two-person-act'

const noon = new Date('2026-03-02T12:00:00Z')
const later = new Date('2026-03-02T13:00:00Z')

function ballot(more: Partial<BallotAtHand> = {}): BallotAtHand {
  return {
    state: 'open',
    closesAt: later,
    isReplaced: false,
    isOvertaken: false,
    proposals: ['in-ballot'],
    amendments: [],
    ...more,
  }
}

test('[V21] what takes two, and when', () => {
  const refused = (more: Partial<BallotAtHand>) =>
    ballotActs.map((act) => actRefusal(act, ballot(more), noon))

  expect(refused({})).toEqual([null, null, 'ballot-not-closed', null])
  expect(refused({ closesAt: null })).toEqual(['one-may-close', null, 'ballot-not-closed', null])
  expect(refused({ closesAt: noon })).toEqual(['one-may-close', null, 'ballot-not-closed', 'ballot-expired'])
  const closed = (proposal: ProposalState, isReplaced = false) =>
    refused({ state: 'closed', proposals: [proposal], isReplaced })
  expect(closed('adopted')).toEqual(['ballot-not-open', 'ballot-not-open', null, 'ballot-not-open'])
  expect(closed('rejected')[2]).toBeNull()
  expect(closed('published')[2]).toBeNull()
  expect(closed('promoted')[2]).toBe('already-promoted')
  expect(closed('in-ballot')[2]).toBe('ballot-already-open')
  expect(closed('withdrawn')[2]).toBe('proposal-not-published')
  expect(closed('adopted', true)[2]).toBe('ballot-replaced')
  expect(refused({ state: 'closed', proposals: ['adopted'], isOvertaken: true })[2]).toBe('ballot-overtaken')
  const decided = (amendment: AmendmentState) =>
    refused({ state: 'closed', proposals: ['published'], amendments: [amendment] })[2]
  expect([decided('proposed'), decided('accepted'), decided('rejected')]).toEqual([
    null,
    'amendment-closed',
    'amendment-closed',
  ])
})

test('[V22] a request is confirmed by another person, once, in half an hour', () => {
  const request = { askedBy: 'ana', expiresAt: later, isAnswered: false }

  expect(confirmationRefusal(request, 'ben', noon)).toBeNull()
  expect(confirmationRefusal(request, 'ana', noon)).toBe('confirm-needs-another')
  expect(confirmationRefusal(request, 'ben', later)).toBe('request-expired')
  expect(confirmationRefusal({ ...request, isAnswered: true }, 'ben', noon)).toBe('request-answered')
  expect(requestMinutes).toBe(30)
})
