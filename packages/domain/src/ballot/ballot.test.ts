import { expect, test } from 'vitest'
import { ballotCloseRefusal, ballotStates, voteRefusal } from './ballot'

const now = new Date('2026-05-19T14:00:00Z')
const later = new Date('2026-05-19T14:10:00Z')

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
