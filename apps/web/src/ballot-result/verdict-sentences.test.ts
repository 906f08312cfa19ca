import { ballotOutcomes, methodKeys } from '@deconcert/domain/ballot'
import { createFormatter, createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { en } from '../i18n/en/catalogue'
import { fr } from '../i18n/fr/catalogue'
import { consentCases, rankingCases } from './ranking-cases.fixture'
import { sentenceText } from './sentence-text'
import { collegeCases, sideCases } from './verdict-cases.fixture'
import { verdictSentences } from './verdict-sentences'

const cases = [...sideCases, ...collegeCases, ...rankingCases, ...consentCases]

const french = createTranslator({ locale: 'fr', messages: fr, namespace: 'ballotVerdict' })
const english = createTranslator({ locale: 'en', messages: en, namespace: 'ballotVerdict' })

/** As it is read: spaces that keep words together are not told from others. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ')
}

test.each(cases)('the arithmetic in French: $name', ({ rules, result, french: expected }) => {
  const format = createFormatter({ locale: 'fr' })
  const said = verdictSentences(rules, result).map((sentence) => sentenceText(french, format, sentence))
  expect(plain(said.join(' '))).toBe(expected)
})

test.each(cases)('every sentence of it is said in English: $name', ({ rules, result }) => {
  const format = createFormatter({ locale: 'en' })
  for (const sentence of verdictSentences(rules, result)) {
    expect(sentenceText(english, format, sentence)).not.toMatch(/[{}]|ballotVerdict/)
  }
})

test('every sentence that there is, every outcome and every way of voting has its case', () => {
  const keys = cases.flatMap(({ rules, result }) => verdictSentences(rules, result)).map(({ key }) => key)
  expect([...new Set(keys)].sort()).toEqual(Object.keys(fr.ballotVerdict).sort())
  expect(new Set(cases.map(({ result }) => result.outcome))).toEqual(new Set(ballotOutcomes))
  expect(new Set(cases.map(({ rules }) => rules.method.key))).toEqual(new Set(methodKeys))
})

test('a majority by a hair is not shown as a half', () => {
  const format = createFormatter({ locale: 'fr' })
  const share = { share: '5001/10000' }
  const said = sentenceText(french, format, { key: 'weightedMajority', values: { share, tied: 'no' } })
  expect(plain(said)).toContain('50,01 % pour')
})
