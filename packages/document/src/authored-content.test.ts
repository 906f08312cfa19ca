import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { authorRanges } from './author-ranges'
import { authoredContent, clientShares } from './authored-content'
import { canonicalContent } from './canonical-content'
import { contentFromText } from './content-from-text'
import { characterCount } from './content-text'
import { fragmentContent, seedClientId, seedUpdate } from './fragment'
import { schema } from './schema'
import { edit, edits } from './typed-edits.fixture'

const lines = [
  'Un guichet unique ouvre dans **chaque** quartier.',
  '# Calendrier',
  '- aller vers\n- accueillir',
  '> On nous l’a dit 👋.',
  '| Qui | Quand |\n| Le département | 2027 |',
  '---',
]

/** A text that three clients have edited, each having seen the others' or not. */
function written(seed: readonly string[], drawn: ReturnType<typeof edits>): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: contentFromText(seed.join('\n\n')) }))
  for (const each of drawn) edit(doc, each)
  return doc
}

const texts = fc
  .tuple(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()))
  .map(([seed, chance]) => written(seed, edits(chance, 12)))

test('[T30] the letters of all clients together are all of the letters, and say what the text says', () => {
  fc.assert(
    fc.property(texts, (doc) => {
      const fragment = doc.getXmlFragment('body')
      const authored = authoredContent(fragment)
      const content = fragmentContent(fragment)
      expect(canonicalContent(authored)).toBe(canonicalContent(content))
      const shares = [...clientShares(authored).values()]
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(characterCount(content))
    }),
  )
})

test('[T30] an editor shows them where its document has them', () => {
  fc.assert(
    fc.property(texts, (doc) => {
      const fragment = doc.getXmlFragment('body')
      const node = schema().nodeFromJSON(fragmentContent(fragment))
      const { ranges, size } = authorRanges(authoredContent(fragment))
      expect(size).toBe(node.content.size)
      const shown = ranges.map(({ from, to }) => node.textBetween(from, to, '', ''))
      expect(shown.join('')).toBe(node.textBetween(0, node.content.size, '', ''))
    }),
  )
})

test('[T30] each writes their own letters, whatever is between them', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: contentFromText('Un guichet ouvre.') }))
  const colleague = new Y.Doc()
  colleague.clientID = 7
  Y.applyUpdate(colleague, Y.encodeStateAsUpdate(doc))
  const text = (colleague.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText
  text.insert(3, 'grand ')
  expect(clientShares(authoredContent(colleague.getXmlFragment('body')))).toEqual(
    new Map([
      [seedClientId, 17],
      [7, 6],
    ]),
  )
})
