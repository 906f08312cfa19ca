import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sumOfTallies, tallyForAgainst } from './for-against'
import { methods } from './method'
import { type Quorum, quorumNeeded, quorumRefusal } from './quorum'
import type { Secrecy } from './secrecy'
import { verdict } from './verdict'

const absolute: Quorum = { kind: 'absolute-majority' }

function among(electors: number, quorum: Quorum, secrecy: Secrecy = 'named') {
  return { electors, quorumNeeded: quorumNeeded(quorum, electors, secrecy) }
}

test.each([
  [{ kind: 'none' }, 46, 0],
  [{ kind: 'number', number: 12 }, 46, 12],
  [{ kind: 'share', percent: 50 }, 46, 23],
  [{ kind: 'share', percent: 50 }, 47, 24],
  [{ kind: 'share', percent: 33 }, 100, 33],
  [{ kind: 'share', percent: 1 }, 1, 1],
  [{ kind: 'share', percent: 100 }, 17, 17],
  [absolute, 46, 24],
  [absolute, 47, 24],
  [absolute, 1, 1],
] as const satisfies readonly (readonly [Quorum, number, number])[])(
  '[B3] a quorum of %o among %i is %i',
  (quorum, electors, needed) => {
    expect(quorumNeeded(quorum, electors, 'named')).toBe(needed)
  },
)

test('[B3] a quorum makes sense and can be reached', () => {
  for (const percent of [0, -1, 101, 33.3, Number.NaN])
    expect(quorumRefusal({ kind: 'share', percent }, 20)).toBe('quorum-invalid')
  for (const number of [0, -1, 1.5])
    expect(quorumRefusal({ kind: 'number', number }, 20)).toBe('quorum-invalid')
  expect(quorumRefusal({ kind: 'number', number: 21 }, 20)).toBe('quorum-out-of-reach')
  expect(quorumRefusal({ kind: 'share', percent: 100 }, 20)).toBeNull()
  expect(quorumRefusal(absolute, 20)).toBeNull()
})

test('[B5] choices are counted, and tables of hands added', () => {
  expect(tallyForAgainst(['for', 'abstain', 'for', 'against'])).toEqual({ for: 2, against: 1, abstain: 1 })
  const lines = [
    { for: 7, against: 2, abstain: 0 },
    { for: 3, against: 4, abstain: 5 },
  ]
  expect(sumOfTallies(lines)).toEqual({ for: 10, against: 6, abstain: 5 })
  expect(sumOfTallies([])).toEqual({ for: 0, against: 0, abstain: 0 })
})

test('[B5] the count of all is the sum of the counts of parts, in any order', () => {
  const choices = fc.array(fc.constantFrom('for', 'against', 'abstain'))
  fc.assert(
    fc.property(choices, choices, (here, there) => {
      const sum = sumOfTallies([tallyForAgainst(here), tallyForAgainst(there)])
      expect(methods['for-against'].tally([...there, ...here])).toEqual(sum)
    }),
  )
})

test('[B6] thirty for, nine against, five abstaining, forty-one present of forty-six', () => {
  expect(verdict({ for: 30, against: 9, abstain: 5 }, among(46, absolute), 41)).toEqual({
    outcome: 'adopted',
    electors: 46,
    voters: 44,
    for: 30,
    against: 9,
    abstain: 5,
    expressed: 39,
    majorityNeeded: 20,
    quorumNeeded: 24,
    quorumCounted: 41,
    quorumMet: true,
  })
})

test('[B6] eleven to twelve is rejected; fourteen to fourteen too', () => {
  expect(verdict({ for: 11, against: 12, abstain: 1 }, among(47, absolute))).toMatchObject({
    outcome: 'rejected',
    expressed: 23,
    majorityNeeded: 12,
    quorumMet: true,
  })
  expect(verdict({ for: 14, against: 14, abstain: 0 }, among(46, absolute), 24)).toMatchObject({
    outcome: 'rejected',
    voters: 28,
    majorityNeeded: 15,
  })
})

test('[B6] twenty-three present and six proxies do not make twenty-four', () => {
  const result = verdict({ for: 29, against: 0, abstain: 0 }, among(46, absolute), 23)
  expect(result).toMatchObject({
    outcome: 'no-quorum',
    quorumNeeded: 24,
    quorumCounted: 23,
    quorumMet: false,
  })
})

test('[B6] abstentions make the quorum and leave the majority to the others', () => {
  expect(verdict({ for: 2, against: 1, abstain: 9 }, among(20, { kind: 'number', number: 12 })).outcome).toBe(
    'adopted',
  )
  expect(verdict({ for: 2, against: 1, abstain: 8 }, among(20, { kind: 'number', number: 12 })).outcome).toBe(
    'no-quorum',
  )
  expect(verdict({ for: 0, against: 0, abstain: 12 }, among(20, { kind: 'none' })).outcome).toBe('rejected')
})

test('[B2] a secret vote of fewer than five does not count, whatever its quorum', () => {
  const tally = (voters: number) => ({ for: voters, against: 0, abstain: 0 })
  for (const quorum of [{ kind: 'none' }, { kind: 'number', number: 2 }] as const) {
    expect(verdict(tally(4), among(20, quorum, 'secret'))).toMatchObject({
      outcome: 'no-quorum',
      quorumNeeded: 5,
    })
    expect(verdict(tally(5), among(20, quorum, 'secret')).outcome).toBe('adopted')
    expect(verdict(tally(4), among(20, quorum, 'named')).outcome).toBe('adopted')
  }
  expect(among(20, absolute, 'secret').quorumNeeded).toBe(11)
})

test('[B6] more votes for never turn an adoption into a rejection', () => {
  const count = fc.nat(400)
  fc.assert(
    fc.property(
      count,
      count,
      count,
      fc.integer({ min: 1, max: 100 }),
      (inFavour, against, abstain, percent) => {
        const electors = inFavour + against + abstain + 1
        const quorum: Quorum = { kind: 'share', percent }
        const before = verdict({ for: inFavour, against, abstain }, among(electors, quorum))
        const after = verdict({ for: inFavour + 1, against, abstain }, among(electors, quorum))
        expect(before.outcome === 'adopted' && after.outcome !== 'adopted').toBe(false)
        expect(before.outcome === 'adopted').toBe(before.quorumMet && before.for >= before.majorityNeeded)
      },
    ),
  )
})
