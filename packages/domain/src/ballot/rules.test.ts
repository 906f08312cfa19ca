import { expect, test } from 'vitest'
import { canonicalJson } from '../journal/canonical'
import { rulesOf } from '../tally/ballot.fixture'
import { canonicalElectorate, canonicalRules, readRules } from './rules'

test('[B12] rules have one text and are read back as they were', () => {
  const rules = rulesOf({ key: 'dots', dots: 5, mostPerOption: 3 })
  const turned = Object.fromEntries(Object.entries(rules).reverse()) as typeof rules
  expect(canonicalRules(turned)).toBe(canonicalRules(rules))
  expect(readRules(canonicalRules(rules))).toEqual(rules)
  expect(canonicalRules({ ...rules, electors: 99 })).not.toBe(canonicalRules(rules))
})

test('[B12] a text of version 1 means one option, for or against, each vote for one', () => {
  const stored = canonicalJson({
    version: 1,
    ballotId: 'b',
    proposalId: 'p',
    question: 'Faut-il ?',
    textSha256: '0f',
    method: 'for-against',
    choices: ['for', 'against', 'abstain'],
    secrecy: 'secret',
    quorum: { kind: 'share', percent: 50 },
    quorumNeeded: 9,
    electors: 17,
    electorateSha256: 'a1',
    closesAt: null,
    majority: 'of-expressed',
    tie: 'rejects',
    shownWhileOpen: 'turnout',
  })
  expect(readRules(stored)).toMatchObject({
    version: 2,
    ballotId: 'b',
    options: [{ key: 'o1', proposalId: 'p', textSha256: '0f', amendmentId: null }],
    method: { key: 'for-against' },
    majority: { kind: 'expressed' },
    counting: 'raw',
    quorumNeeded: 9,
  })
  expect(() => readRules('{"version":3}')).toThrow(RangeError)
})

test('[B13] an electorate tells each seat, its college and who votes for it, in one order', () => {
  const lines = [
    { seatId: 'c', collegeId: null, holderSeatId: 'a' },
    { seatId: 'a', collegeId: 'k', holderSeatId: null },
    { seatId: 'b', collegeId: null, holderSeatId: null },
  ]
  expect(canonicalElectorate(lines)).toBe('a k -\nb - -\nc - a')
  expect(canonicalElectorate([...lines].reverse())).toBe(canonicalElectorate(lines))
})
