import { expect, test } from 'vitest'
import { citesLink } from './cites-link'
import type { JSONContent } from './content'

const id = '00000000-0000-4000-8000-000000000001'
const text = (marks: JSONContent['marks'] = []) => ({ type: 'text', text: 'Un habitant sur cinq', marks })
const doc = (...content: JSONContent[]): JSONContent => ({ type: 'doc', content })
const paragraph = (...content: JSONContent[]): JSONContent => ({ type: 'paragraph', content })

test.each([
  ['a link', doc(paragraph(text([{ type: 'link', attrs: { href: 'https://insee.fr' } }])))],
  [
    'a link inside a list',
    doc({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text([{ type: 'link' }]))] }],
    }),
  ],
])('[F7] findings with %s have a source', (_, content) => {
  expect(citesLink(content)).toBe(true)
})

test('[F7] words alone, bold or not, have none; a figure is one while its diagnostic holds it', () => {
  expect(citesLink(doc({ type: 'figureCard', attrs: { card: id } }))).toBe(false)
  expect(citesLink(doc(paragraph(text(), text([{ type: 'bold' }]))))).toBe(false)
  expect(citesLink(doc())).toBe(false)
})
