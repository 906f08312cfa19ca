import { expect, test } from 'vitest'
import { rulesOf, sidesBox } from './ballot.fixture'
import { amendmentConsequencesOf, consequencesOf } from './consequence'
import type { BallotOutcome, BallotResult } from './result'
import { tally } from './tally'

const base = tally(rulesOf({ key: 'for-against' }), sidesBox([1, 0]))
const option = (key: string, proposalId: string | null, amendmentId: string | null = null) => ({
  key,
  label: key,
  proposalId,
  amendmentId,
  textSha256: null,
})

function came(outcome: BallotOutcome, selected: readonly string[] = []): BallotResult {
  return { ...base, outcome, selected }
}

test.each([
  ['adopted', 'adopt'],
  ['rejected', 'reject'],
  ['tied', 'reject'],
  ['no-quorum', 'reopen'],
  ['referred', 'reopen'],
] as const)('[C18] a proposal of a ballot that is %s: %s', (outcome, event) => {
  const rules = { options: [option('o1', 'p')] }
  expect(consequencesOf(rules, came(outcome))).toEqual([{ proposalId: 'p', event }])
  expect(amendmentConsequencesOf(rules, came(outcome))).toEqual([])
  const amendment = { options: [option('o1', 'p', 'a')] }
  expect(consequencesOf(amendment, came(outcome))).toEqual([{ proposalId: 'p', event: 'reopen' }])
  expect(amendmentConsequencesOf(amendment, came(outcome))).toEqual([{ amendmentId: 'a', event }])
})

test('[C18] those kept are adopted, the others published again; a text of its own is nothing to change', () => {
  const rules = { options: [option('o1', 'p'), option('o2', 'q'), option('o3', null)] }
  expect(consequencesOf(rules, came('ranked', ['o2', 'o3']))).toEqual([
    { proposalId: 'p', event: 'reopen' },
    { proposalId: 'q', event: 'adopt' },
  ])
  expect(consequencesOf(rules, came('no-quorum')).map(({ event }) => event)).toEqual(['reopen', 'reopen'])
})

test('[C18] a proposal is published again once when it is voted on beside its amendments', () => {
  const rules = { options: [option('o1', 'p'), option('o2', 'p', 'a'), option('o3', 'p', 'b')] }
  expect(consequencesOf(rules, came('ranked', ['o1']))).toEqual([{ proposalId: 'p', event: 'reopen' }])
  expect(amendmentConsequencesOf(rules, came('ranked', ['o3']))).toEqual([
    { amendmentId: 'a', event: 'reopen' },
    { amendmentId: 'b', event: 'adopt' },
  ])
})
