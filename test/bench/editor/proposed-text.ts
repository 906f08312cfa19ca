import { type JSONContent, seedUpdate } from '@deconcert/document'
import * as Y from 'yjs'
import { sentence } from './colleagues'

const authors = ['anne', 'bruno', 'chloe'] as const

/** Puts paragraphs into a text, in so many of which, spread over it, the three authors propose something in turn. */
export function propose(body: Y.XmlFragment, blocks: number, proposals: number): void {
  const every = Math.floor(blocks / proposals)
  const content = Array.from({ length: blocks }, (_, n) =>
    n % every === 0 && n / every < proposals ? proposed(n / every) : plain(n),
  )
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: { type: 'doc', content } }))
  const made = doc.getXmlFragment('body').toArray() as Y.XmlElement[]
  while (made.length > 0) {
    const next = made.splice(0, atOnce).map((block) => block.clone())
    body.insert(body.length, next)
  }
}

const atOnce = 200

function plain(n: number): JSONContent {
  return { type: 'paragraph', content: [words(`${n} ${sentence}`)] }
}

function words(text: string, ...marks: NonNullable<JSONContent['marks']>): JSONContent {
  return { type: 'text', text, ...(marks.length > 0 && { marks }) }
}

/** Words added, words struck, words replaced, words in another dress, a paragraph added, one struck. */
function proposed(n: number): JSONContent {
  const mark = { id: `s${n}`, author: authors[n % authors.length] ?? '', at: 1_790_000_000_000 + n }
  const insertion = { type: 'insertion', attrs: { ...mark, breaks: null } }
  const deletion = { type: 'deletion', attrs: mark }
  const block = `${mark.id} ${mark.author} ${mark.at}`
  const start = words(`${n} le département et `)
  const end = words(sentence)
  const struck = words('ses partenaires ', deletion)
  const added = words('les communes ', insertion)
  const dressed = words('ses partenaires ', { type: 'bold' }, insertion)
  const kinds: readonly JSONContent[] = [
    { type: 'paragraph', content: [start, added, end] },
    { type: 'paragraph', content: [start, struck, end] },
    { type: 'paragraph', content: [start, struck, added, end] },
    { type: 'paragraph', content: [start, struck, dressed, end] },
    { type: 'paragraph', attrs: { inserted: block }, content: [words(sentence, insertion)] },
    { type: 'paragraph', attrs: { removed: block }, content: [words(sentence, deletion)] },
  ]
  return kinds[Math.floor(n / authors.length) % kinds.length] ?? plain(n)
}
