import { type Quorum, quorumNeeded, type Secrecy, verdict } from '@deconcert/domain'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { en } from '../i18n/en/catalogue'
import { fr } from '../i18n/fr/catalogue'
import { verdictText } from './verdict-text'

const french = createTranslator({ locale: 'fr', messages: fr, namespace: 'ballot.verdict' })
const english = createTranslator({ locale: 'en', messages: en, namespace: 'ballot.verdict' })

const twelve: Quorum = { kind: 'number', number: 12 }
const none: Quorum = { kind: 'none' }

function among(electors: number, quorum: Quorum, secrecy: Secrecy = 'named') {
  return { electors, quorumNeeded: quorumNeeded(quorum, electors, secrecy) }
}

function said(counts: readonly [number, number, number], quorum: Quorum, electors = 24): string {
  const [inFavour, against, abstain] = counts
  return verdictText(french, verdict({ for: inFavour, against, abstain }, among(electors, quorum)))
}

test('an adoption is told with its majority and its quorum', () => {
  expect(said([14, 3, 2], twelve)).toBe(
    'Adoptée : 14 pour, 3 contre, 2 abstentions. 17 suffrages exprimés, majorité à 9. ' +
      'Quorum atteint : 19 votants sur 24, il en fallait 12.',
  )
})

test('a missed quorum says by how much, and speaks of no majority', () => {
  expect(said([6, 2, 1], twelve)).toBe(
    'Le vote ne compte pas, faute de quorum : 6 pour, 2 contre, 1 abstention. ' +
      'Quorum non atteint : 9 votants sur 24, il en fallait 12, il en manque 3. ' +
      'La proposition peut être remise au vote.',
  )
})

test('a tie says that it rejects', () => {
  expect(said([5, 5, 0], none)).toBe(
    'Rejetée : 5 pour, 5 contre, aucune abstention. 10 suffrages exprimés, majorité à 6 : une égalité rejette ' +
      'la proposition. 10 votants sur 24, sans quorum demandé.',
  )
})

test('a vote in which nobody chose a side says so', () => {
  expect(said([0, 0, 4], none)).toContain('Aucun suffrage exprimé')
  expect(said([0, 0, 0], none)).toContain('Aucun votant sur 24')
})

test('hidden counts are not told as zeros', () => {
  const hidden = {
    ...verdict({ for: 3, against: 1, abstain: 0 }, among(9, none, 'secret')),
    for: 0,
    against: 0,
    abstain: 0,
  }
  expect(verdictText(french, hidden)).toBe(
    'Le vote ne compte pas : trop peu de votes secrets pour publier les comptes sans révéler des votes. ' +
      'Quorum non atteint : 4 votants sur 9, il en fallait 5, il en manque 1. ' +
      'La proposition peut être remise au vote.',
  )
})

test('the same in English', () => {
  expect(verdictText(english, verdict({ for: 2, against: 1, abstain: 1 }, among(9, twelve)))).toContain(
    'Quorum not met: 4 voters out of 9, 12 needed, 8 missing.',
  )
})
