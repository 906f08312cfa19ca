import { expect, test } from 'vitest'
import { nextProposalState, proposalStates } from '../proposal/lifecycle'
import {
  type BallotOpening,
  ballotCloseRefusal,
  ballotOpenRefusal,
  ballotStates,
  consequenceOf,
  voteRefusal,
} from './ballot'
import { choiceRefusal } from './method'

const now = new Date('2026-05-19T14:00:00Z')
const later = new Date('2026-05-19T14:10:00Z')

const opening: BallotOpening = {
  proposalState: 'published',
  hasOpenBallot: false,
  electors: 12,
  secrecy: 'named',
  quorum: { kind: 'none' },
  closesAt: null,
}

test.each(proposalStates)('[B1] a ballot on a proposal that is %s', (proposalState) => {
  const refusal = ballotOpenRefusal({ ...opening, proposalState }, now)
  expect(refusal === null).toBe(proposalState === 'published')
})

test('[B1] one ballot at a time', () => {
  expect(ballotOpenRefusal({ ...opening, hasOpenBallot: true }, now)).toBe('ballot-already-open')
})

test('[B2] a ballot has electors, a secret one at least five', () => {
  expect(ballotOpenRefusal({ ...opening, electors: 0 }, now)).toBe('electorate-empty')
  expect(ballotOpenRefusal({ ...opening, electors: 1 }, now)).toBeNull()
  expect(ballotOpenRefusal({ ...opening, electors: 4, secrecy: 'secret' }, now)).toBe(
    'secret-college-too-small',
  )
  expect(ballotOpenRefusal({ ...opening, electors: 5, secrecy: 'secret' }, now)).toBeNull()
})

test('[B3] a ballot whose quorum cannot be reached does not open', () => {
  expect(ballotOpenRefusal({ ...opening, quorum: { kind: 'number', number: 13 } }, now)).toBe(
    'quorum-out-of-reach',
  )
})

test('[B10] a deadline is later than the opening', () => {
  expect(ballotOpenRefusal({ ...opening, closesAt: now }, now)).toBe('deadline-in-the-past')
  expect(ballotOpenRefusal({ ...opening, closesAt: later }, now)).toBeNull()
})

const open = { state: 'open', closesAt: later } as const
const elector = { isElector: true, hasVoted: false }

test('[B4] an elector votes while it is open, before the deadline, once', () => {
  expect(voteRefusal(open, elector, now)).toBeNull()
  expect(voteRefusal({ ...open, closesAt: null }, elector, now)).toBeNull()
  expect(voteRefusal(open, { isElector: false, hasVoted: false }, now)).toBe('not-an-elector')
  expect(voteRefusal(open, elector, later)).toBe('ballot-expired')
  expect(voteRefusal(open, { isElector: true, hasVoted: true }, now)).toBe('already-voted')
})

test.each(ballotStates)('[B4] who has voted hears so, even late: %s', (state) => {
  expect(voteRefusal({ state, closesAt: now }, { isElector: true, hasVoted: true }, later)).toBe(
    'already-voted',
  )
})

test.each(ballotStates)('[B4] [B11] a ballot that is %s is voted in and closed only if open', (state) => {
  const expected = state === 'open' ? null : 'ballot-not-open'
  expect(voteRefusal({ state, closesAt: null }, elector, now)).toBe(expected)
  expect(ballotCloseRefusal(state)).toBe(expected)
})

test('[B8] what the outcome makes of the proposal', () => {
  expect(nextProposalState('in-ballot', consequenceOf('adopted'))).toBe('adopted')
  expect(nextProposalState('in-ballot', consequenceOf('rejected'))).toBe('rejected')
  expect(nextProposalState('in-ballot', consequenceOf('no-quorum'))).toBe('published')
})

test('[B9] a choice is one of those of the method', () => {
  for (const choice of ['for', 'against', 'abstain']) expect(choiceRefusal('for-against', choice)).toBeNull()
  for (const choice of ['', 'FOR', 'yes', 'constructor'])
    expect(choiceRefusal('for-against', choice)).toBe('choice-unknown')
})
