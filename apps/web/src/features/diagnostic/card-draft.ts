import type { Card } from '@deconcert/domain/figure'
import type { ShownCard } from '../../figure/figure-query'

/** A card while it is typed: figures as they are written. */
export type CardDraft = Omit<Card, 'value' | 'year'> & { readonly value: string; readonly year: string }

const nothing: CardDraft = {
  title: '',
  value: '',
  unit: '',
  year: '',
  territoryId: null,
  source: '',
  link: '',
  reading: '',
  reliability: 'data',
}

export function draftOf(card: ShownCard | null): CardDraft {
  if (card === null) return nothing
  const { title, unit, territoryId, source, link, reading, reliability } = card
  const value = card.value === null ? '' : String(card.value).replace('.', ',')
  const year = card.year === null ? '' : String(card.year)
  return { title, value, unit, year, territoryId, source, link, reading, reliability }
}

/** What a draft says; `NaN` for what is no figure, so that the rule refuses it rather than losing it. */
export function cardOf(draft: CardDraft): Card {
  return { ...draft, value: numberIn(draft.value), year: numberIn(draft.year) }
}

function numberIn(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (bare === '') return null
  return /^[-−]?\d+(\.\d+)?$/.test(bare) ? Number(bare.replace('−', '-')) : Number.NaN
}
