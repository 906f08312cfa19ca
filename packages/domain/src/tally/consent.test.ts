import { expect, test } from 'vitest'
import { boxOf, rulesOf } from './ballot.fixture'
import type { ConsentRecord } from './box'
import { tally } from './tally'

const rules = rulesOf(
  { key: 'consent', mostRounds: 3, fallback: 'refer' },
  { electors: 5, quorum: { kind: 'number', number: 3 } },
)
const agreed: ConsentRecord = {
  rounds: 2,
  present: ['a', 'b', 'c'],
  answers: [
    { seat: 'a', round: 1, answer: 'objection' },
    { seat: 'a', round: 2, answer: 'consent' },
    { seat: 'b', round: 2, answer: 'reserve' },
    { seat: 'c', round: 2, answer: 'consent' },
  ],
  objections: [{ number: 1, round: 1, admissible: true, open: false }],
  texts: ['0a', '0b'],
}

function said(some: Partial<ConsentRecord>) {
  return tally(rules, boxOf([], { consent: { ...agreed, ...some } }))
}

test('[C10] all of those present have answered in the last round, and a reserve does not block', () => {
  expect(said({})).toMatchObject({
    outcome: 'adopted',
    voters: 3,
    expressed: 3,
    raw: { rounds: 2, present: 3, consent: 2, reserve: 1, objection: 0, silent: 0, open: 0 },
  })
})

test('[C10] silence is not consent, nor is an answer of an earlier round or of someone who left', () => {
  expect(said({ present: ['a', 'b', 'c', 'd'] })).toMatchObject({ outcome: 'referred', raw: { silent: 1 } })
  expect(said({ rounds: 3 })).toMatchObject({ outcome: 'referred', voters: 0, raw: { silent: 3 } })
  const absent = { seat: 'z', round: 2, answer: 'consent' } as const
  expect(said({ answers: [...agreed.answers, absent] })).toMatchObject({ raw: { consent: 2 } })
})

test('[C10] an admissible objection blocks until it is lifted, whatever its round', () => {
  const open = { number: 1, round: 1, admissible: true, open: true }
  expect(said({ objections: [open] })).toMatchObject({ outcome: 'referred', raw: { open: 1 } })
  expect(said({ objections: [{ ...open, admissible: false }] }).outcome).toBe('adopted')
})

test('[C10] [C11] too few present is no quorum; nobody is no consent', () => {
  expect(said({ present: ['a', 'b'] })).toMatchObject({ outcome: 'no-quorum', quorum: { missing: 1 } })
  expect(tally(rules, boxOf([])).outcome).toBe('no-quorum')
  const free = rulesOf(rules.method, { electors: 5 })
  expect(tally(free, boxOf([])).outcome).toBe('referred')
})
