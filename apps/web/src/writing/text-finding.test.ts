import { expect, test } from 'vitest'
import { findingCount, findingsIn } from './text-finding'

const none = new Set<string>()

test('[P96] an acronym is pointed out once, unless the plan, everybody or the text itself explains it', () => {
  const text = 'Le DAC Nord et le DAC Sud aident.\nLa CAF, le ZOE et un guichet unique (GUX) aussi.'

  expect(findingsIn(text, none).acronyms.map(({ acronym }) => acronym)).toEqual(['DAC', 'ZOE'])
  expect(findingsIn(text, new Set(['ZOE'])).acronyms.map(({ acronym }) => acronym)).toEqual(['DAC'])
})

test('[P95] each passage is told with which of its occurrences it is', () => {
  const findings = findingsIn('Mme Durand appelle.\nOn rappelle Mme Durand au 06 12 34 56 78.', none)

  expect(findings.personal).toEqual([
    { passage: 'Mme Durand', nth: 0, kind: 'named-person' },
    { passage: 'Mme Durand', nth: 1, kind: 'named-person' },
    { passage: '06 12 34 56 78', nth: 0, kind: 'phone' },
  ])
  expect(findingCount(findings)).toBe(3)
})
