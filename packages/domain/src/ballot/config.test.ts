import { expect, test } from 'vitest'
import { ballotConfig, canonicalConfig, canonicalElectorate } from './config'

const chosen = {
  ballotId: 'b',
  proposalId: 'p',
  question: 'Faut-il retenir « Un guichet unique » ?',
  textSha256: '0f'.repeat(32),
  method: 'for-against',
  secrecy: 'secret',
  quorum: { kind: 'share', percent: 50 },
  electors: 17,
  electorateSha256: 'a1'.repeat(32),
  closesAt: null,
} as const

test('[B7] a configuration has one text, with its rules written out', () => {
  const turned = Object.fromEntries(Object.entries(chosen).reverse()) as typeof chosen
  const text = canonicalConfig(ballotConfig(chosen))
  expect(canonicalConfig(ballotConfig(turned))).toBe(text)
  expect(JSON.parse(text)).toMatchObject({
    choices: ['for', 'against', 'abstain'],
    quorumNeeded: 9,
    tie: 'rejects',
    version: 1,
  })
  expect(canonicalConfig(ballotConfig({ ...chosen, electors: 18 }))).not.toBe(text)
})

test('[B7] an electorate is the same in any order', () => {
  expect(canonicalElectorate(['c', 'a', 'b'])).toBe('a\nb\nc')
})
