import { describe, expect, test } from 'vitest'
import { canonicalContent } from './canonical-content'
import { citedFigures } from './cited-figures'
import type { JSONContent } from './content'
import { contentProblems } from './content-problems'
import { isBlank, plainText } from './content-text'
import { readFragments, seedUpdate } from './fragment'
import { changesBetween, withChanges } from './text-change'
import { blockLines } from './word-change'

const [first, second] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']

function doc(...content: JSONContent[]): JSONContent {
  return { type: 'doc', content }
}

function said(text: string): JSONContent {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

const card = (id: unknown): JSONContent => ({ type: 'figureCard', attrs: { card: id } })
const view = (series: unknown, form: unknown): JSONContent => ({ type: 'dataView', attrs: { series, form } })
const testimony = (attrs: object, ...content: JSONContent[]): JSONContent => ({
  type: 'testimony',
  attrs,
  content,
})

describe('figures in a text', () => {
  test('[T21] a card, a view of data and a testimony go into shared state and come back', () => {
    const content = doc(
      said('Avant'),
      card(first),
      view(second, 'lines'),
      testimony({ audience: 'Une aidante', circumstances: 'atelier de mars' }, said('Moi j’ai un agenda.')),
    )

    expect(contentProblems(content)).toEqual([])
    expect(readFragments([seedUpdate({ body: content })], ['body']).body).toEqual(content)
    expect(isBlank(doc({ type: 'paragraph' }, card(first)))).toBe(false)
  })

  test.each([
    card(null),
    card('une carte'),
    card(`${first}"onload="alert(1)`),
    { type: 'figureCard' },
    { type: 'figureCard', attrs: { card: first, title: 'forged' } },
    { ...card(first), content: [said('forged')] },
    view(first, 'pie'),
    view(7, 'table'),
    testimony({ audience: 3 }, said('Oui')),
    testimony({ circumstances: 'x'.repeat(201) }, said('Oui')),
    testimony({}),
    testimony({}, { type: 'heading', attrs: { level: 1 } }),
  ])('[T21] a shape that is not theirs is a problem: %j', (block) => {
    expect(contentProblems(doc(block))).not.toEqual([])
  })

  test('[T22] a text tells which cards and series it shows, at any depth, each once', () => {
    const content = doc(
      card(first),
      { type: 'blockquote', content: [card(first), card('nothing'), view(second, 'bars')] },
      card(second),
    )

    expect(citedFigures(content)).toEqual({ cards: [first, second], series: [second] })
    expect(citedFigures(doc(said('Rien')))).toEqual({ cards: [], series: [] })
  })

  test.each([
    ['brings', doc(said('Un')), doc(said('Un'), card(first))],
    ['takes', doc(said('Un'), card(first)), doc(said('Un'))],
    ['exchanges', doc(said('Un'), card(first)), doc(said('Un'), card(second))],
    ['draws otherwise', doc(view(first, 'table')), doc(view(first, 'bars'))],
  ])('[T23] a change that %s a figure is one change', (_, before, after) => {
    const changes = changesBetween(before, after)

    expect(changes).toHaveLength(1)
    expect(withChanges(before, changes)).toEqual(after)
    expect(canonicalContent(before)).not.toBe(canonicalContent(after))
  })

  test('[T23] a figure is said with its words where they are known', () => {
    const wordsOf = ({ type }: JSONContent) => (type === 'figureCard' ? 'Habitants : 12' : null)
    const quote = testimony({ audience: 'Une aidante', circumstances: '' }, said('Seule.'))

    expect(plainText(doc(said('Un'), card(first)), wordsOf)).toBe('Un\nHabitants : 12')
    expect(plainText(doc(said('Un'), card(first)))).toBe('Un')
    expect(blockLines(card(first), wordsOf)).toBe('Habitants : 12')
    expect(blockLines(card(first))).toBe('▦')
    expect(blockLines(quote)).toBe('« Une aidante »\nSeule.')
  })
})
