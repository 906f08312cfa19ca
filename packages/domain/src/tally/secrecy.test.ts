import { expect, test } from 'vitest'
import type { BallotRules } from '../ballot/rules'
import { boxOf, college, rulesOf, sidesBox, vote } from './ballot.fixture'
import type { CountedLine } from './box'
import { hiddenOf } from './hidden'
import { tally } from './tally'

const sides = { key: 'for-against' } as const
const colleges = [college('a', '1/2'), college('b', '1/2')]

function secret(some: Partial<BallotRules> = {}): BallotRules {
  return rulesOf(sides, { secrecy: 'secret', ...some })
}

test('[C12] a secret ballot with fewer than five votes tells and decides nothing', () => {
  expect(tally(secret(), sidesBox([4, 0]))).toMatchObject({
    outcome: 'no-quorum',
    voters: 4,
    blank: 0,
    expressed: 0,
    quorum: { needed: 5, counted: 4, met: false, missing: 1 },
    raw: null,
    weighted: null,
  })
  expect(tally(secret(), sidesBox([4, 1]))).toMatchObject({ outcome: 'adopted', raw: { for: '4' } })
  expect(tally(rulesOf(sides), sidesBox([4, 0])).outcome).toBe('adopted')
})

test('[C12] nor does it when more are ticked than have voted', () => {
  const roll = [{ collegeId: null, voters: 9, throughHolder: 0 }]
  const result = tally(secret(), sidesBox([4, 0], { roll }))
  expect(result).toMatchObject({ outcome: 'no-quorum', raw: null, quorum: { counted: 9, met: false } })
})

const hiddenCollege = { voters: 0, expressed: 0, effectiveWeight: '0', favourable: null, result: null }

test('[C12] a college of one to four votes hides all colleges', () => {
  const box = boxOf([vote('for', 9, 'a'), vote('against', 4, 'b')])
  const result = tally(secret({ colleges }), box)
  expect(result).toMatchObject({ outcome: 'adopted', voters: 13, favourableColleges: 0, raw: { for: '9' } })
  expect(result.colleges).toEqual([
    { id: 'a', weight: '1/2', ...hiddenCollege },
    { id: 'b', weight: '1/2', ...hiddenCollege },
  ])
  const named = tally(rulesOf(sides, { colleges }), box)
  expect(named.colleges[1]).toMatchObject({ voters: 4, favourable: false })
})

test('[C12] a result that would be decided by what is hidden is not decided', () => {
  const box = boxOf([vote('for', 9, 'a'), vote('against', 4, 'b')])
  for (const some of [{ counting: 'proportional' }, { counting: 'block' }, { leastFavourable: 1 }] as const) {
    const result = tally(secret({ colleges, ...some }), box)
    expect(result).toMatchObject({ outcome: 'no-quorum', weighted: null, quorum: { met: false, missing: 0 } })
  }
  const enough = boxOf([vote('for', 9, 'a'), vote('against', 5, 'b')])
  expect(tally(secret({ colleges, counting: 'proportional' }), enough).weighted).toMatchObject({
    share: '1/2',
  })
})

test('[C12] those of no college are told by subtraction, so they hide the colleges too', () => {
  const rules = secret({ colleges })
  const box = (none: number) => boxOf([vote('for', 9, 'a'), vote('for', none)])
  expect([0, 1, 4, 5].map((none) => hiddenOf(rules, box(none)))).toEqual([
    'nothing',
    'colleges',
    'colleges',
    'nothing',
  ])
  expect(hiddenOf(secret(), box(1))).toBe('nothing')
  expect(hiddenOf({ ...rules, secrecy: 'named' }, box(1))).toBe('nothing')
  // Sealed votes that would tell their college do not say it any more: the roll does.
  const roll = rules.colleges.map(({ id }, n) => ({ collegeId: id, voters: 3 + n * 2, throughHolder: 0 }))
  expect(hiddenOf(rules, boxOf([vote('for', 8)], { roll }))).toBe('colleges')
  expect(hiddenOf(secret(), boxOf([]))).toBe('everything')
  const shown = tally(rules, boxOf([vote('for', 9, 'a'), vote('for', 2, 'unknown')]))
  expect(shown.colleges[0]).toMatchObject(hiddenCollege)
})

/** A heap of papers for, of a college or of none. */
function paper(number: number, count: number, collegeId: string | null = null): CountedLine {
  const votes = [[count, 'for']] as const
  return { number, kind: 'paper', collegeId, present: count, proxies: 0, votes, casting: null }
}

test('[C12] who counts papers knows what they took out of the total: one to four that came in another way hide everything', () => {
  const roll = [{ collegeId: null, voters: 20, throughHolder: 0 }]
  const hidden = (online: number, ...papers: readonly number[]) => {
    const lines = papers.map((count, n) => paper(n + 1, count))
    return hiddenOf(secret(), boxOf([vote('against', online)], { lines, roll }))
  }
  expect(hidden(1, 5)).toBe('everything')
  expect(hidden(4, 9)).toBe('everything')
  expect(hidden(9, 4)).toBe('everything')
  expect(hidden(0, 5, 4)).toBe('everything')
  expect([hidden(5, 5), hidden(0, 5), hidden(5), hidden(5, 5, 5)]).toEqual(Array(4).fill('nothing'))
  const result = tally(secret(), boxOf([vote('against', 1)], { lines: [paper(1, 5)], roll }))
  expect(result).toMatchObject({ outcome: 'no-quorum', voters: 6, expressed: 0, raw: null })
  expect(result.quorum).toMatchObject({ met: false, missing: 0 })
})

test('[C12] the same in one college hides the colleges, also once the votes do not say theirs any more', () => {
  const rules = secret({ colleges })
  const roll = colleges.map(({ id }) => ({ collegeId: id, voters: 6, throughHolder: 0 }))
  const told = boxOf([vote('against', 1, 'a'), vote('for', 6, 'b')], { lines: [paper(1, 5, 'a')], roll })
  const erased = boxOf([vote('against', 1), vote('for', 6)], { lines: [paper(1, 5)], roll })
  expect([told, erased].map((box) => hiddenOf(rules, box))).toEqual(['colleges', 'colleges'])
  expect(tally(rules, erased)).toEqual(tally(rules, told))
  const enough = boxOf([vote('against', 5, 'a'), vote('for', 6, 'b')], { lines: [paper(1, 5, 'a')] })
  const full = [
    { collegeId: 'a', voters: 10, throughHolder: 0 },
    { collegeId: 'b', voters: 6, throughHolder: 0 },
  ]
  expect(hiddenOf(rules, { ...enough, roll: full })).toBe('nothing')
})
