import { describe, expect, test } from 'vitest'
import { type Card, cardLimits, cardRefusal } from './card'

const counted: Card = {
  title: 'Personnes de 75 ans et plus',
  value: 58_300,
  unit: 'personnes',
  year: 2031,
  territoryId: null,
  source: 'Projection 2025',
  link: '',
  reading: 'Un tiers de plus qu’en 2021.',
  reliability: 'data',
}
const told: Card = { ...counted, value: null, year: null, source: '', reliability: 'testimony' }

describe('a card of a diagnostic', () => {
  test.each(['data', 'survey'] as const)(
    '[F40] a figure that was %s has a value, a year and a source',
    (reliability) => {
      const card = { ...counted, reliability }

      expect(cardRefusal(card)).toBeNull()
      expect(cardRefusal({ ...card, value: null })).toBe('figure-value-missing')
      expect(cardRefusal({ ...card, year: null })).toBe('figure-year-invalid')
      expect(cardRefusal({ ...card, source: ' ' })).toBe('figure-source-missing')
    },
  )

  test('[F40] a testimony may have none of them', () => {
    expect(cardRefusal(told)).toBeNull()
  })

  test.each([
    [{ title: '  ' }, 'title-missing'],
    [{ title: 'x'.repeat(cardLimits.title + 1) }, 'too-long'],
    [{ unit: 'x'.repeat(cardLimits.unit + 1) }, 'too-long'],
    [{ reading: 'x'.repeat(cardLimits.reading + 1) }, 'too-long'],
    [{ value: Number.NaN }, 'figure-invalid'],
    [{ value: 1e16 }, 'figure-invalid'],
    [{ year: 1899 }, 'figure-year-invalid'],
    [{ year: 2024.5 }, 'figure-year-invalid'],
    [{ link: 'javascript:alert(1)' }, 'figure-link-invalid'],
    [{ link: 'exemple.fr' }, 'figure-link-invalid'],
  ] as const)('[F41] %j is refused, in a testimony as well', (change, refusal) => {
    expect(cardRefusal({ ...counted, ...change })).toBe(refusal)
    expect(cardRefusal({ ...told, ...change })).toBe(refusal)
  })

  test('[F41] a link leads to a page of the web, written in full', () => {
    expect(cardRefusal({ ...counted, link: 'https://exemple.fr/rapport?page=3' })).toBeNull()
  })
})
