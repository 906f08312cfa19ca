import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { decodeUpdate } from './decode-update'
import { foldForGood } from './fold-for-good'

const word = 'Zorglub'
const link = (name: string) => ({ link: { href: `https://${name}.example/` } })

/** What somebody wrote, and how they took the word out of it. */
type Story = (body: Y.XmlFragment) => () => void

function paragraph(body: Y.XmlFragment, kind = 'paragraph'): Y.XmlText {
  const text = new Y.XmlText()
  const block = new Y.XmlElement(kind)
  block.insert(0, [text])
  body.push([block])
  return text
}

const stories: Record<string, Story> = {
  'a word in a paragraph': (body) => {
    const text = paragraph(body)
    text.insert(0, `before ${word} after`)
    return () => text.delete(7, word.length)
  },
  'a word typed letter by letter': (body) => {
    const text = paragraph(body)
    for (const [at, letter] of [...word].entries()) text.insert(at, letter)
    return () => text.delete(0, word.length)
  },
  'a heading': (body) => {
    paragraph(body, 'heading').insert(0, word)
    return () => body.delete(body.length - 1)
  },
  'a table': (body) => {
    const [table, row] = [new Y.XmlElement('table'), new Y.XmlElement('tableRow')]
    body.push([table])
    table.push([row])
    const cell = new Y.XmlElement('tableCell')
    row.push([cell])
    const text = new Y.XmlText(word)
    cell.push([text])
    return () => body.delete(body.length - 1)
  },
  'a cell of a table': (body) => {
    const cell = new Y.XmlElement('tableCell')
    body.push([cell])
    const text = new Y.XmlText(word)
    cell.push([text])
    return () => cell.delete(0)
  },
  'the text of a link': (body) => {
    const text = paragraph(body)
    text.insert(0, 'see here')
    text.format(4, 4, link(word))
    return () => text.delete(4, 4)
  },
  'a link taken off its text': (body) => {
    const text = paragraph(body)
    text.insert(0, 'see here')
    text.format(4, 4, link(word))
    return () => text.format(4, 4, { link: null })
  },
  'a link given another address': (body) => {
    const text = paragraph(body)
    text.insert(0, 'see here, or there')
    text.format(4, 4, link(word))
    return () => text.format(4, 4, link('another'))
  },
  'half a link given another address, and the other half deleted': (body) => {
    const text = paragraph(body)
    text.insert(0, 'see here')
    text.format(4, 4, link(word))
    return () => {
      text.format(4, 2, link('another'))
      text.delete(6, 2)
    }
  },
  'an attribute given another value': (body) => {
    const image = new Y.XmlElement('image')
    body.push([image])
    image.setAttribute('alt', word)
    return () => image.setAttribute('alt', 'a house')
  },
  'an attribute taken away': (body) => {
    const image = new Y.XmlElement('image')
    body.push([image])
    image.setAttribute('title', word)
    return () => image.removeAttribute('title')
  },
  'something embedded': (body) => {
    const text = paragraph(body)
    text.insertEmbed(0, { name: word })
    return () => text.delete(0, 1)
  },
}

test.each(Object.entries(stories))('[S11] once folded for good, it is in no byte: %s', (_, story) => {
  const { body, updates } = write()
  const remove = story(body)
  expect(holds(updates, word)).toBe(true)

  remove()
  const state = foldForGood(updates)

  expect(holds([state], word)).toBe(false)
  expect(read([state])).toEqual(read(updates))
})

type Act = {
  readonly by: number
  readonly kind: 'insert' | 'delete' | 'mark' | 'unmark' | 'meet'
  readonly at: number
  readonly length: number
  readonly mark: string
}

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    by: fc.nat(2),
    kind: fc.constantFrom('insert', 'delete', 'mark', 'unmark', 'meet'),
    at: fc.nat(12),
    length: fc.integer({ min: 1, max: 5 }),
    mark: fc.constantFrom('bold', 'link'),
  }),
  { maxLength: 60 },
)

/** What three people did to one text, each seeing the others' only when they meet. */
function play(drawn: readonly Act[]): readonly Uint8Array[] {
  const { body, updates } = write()
  paragraph(body).insert(0, 'one text for all')
  const docs = [0, 1, 2].map(() => new Y.Doc())
  for (const doc of docs) {
    doc.on('update', (update, _, __, { local }) => {
      if (local) updates.push(update)
    })
  }
  const meet = () => {
    for (const doc of docs) for (const update of [...updates]) Y.applyUpdate(doc, update)
  }
  meet()
  for (const [n, each] of drawn.entries()) {
    if (each.kind === 'meet') meet()
    else change(textOf(docs[each.by]), each, n)
  }
  return updates
}

function change(text: Y.XmlText, { kind, at, length, mark }: Act, n: number): void {
  const [from, many] = [Math.min(at, text.length), Math.min(length, Math.max(0, text.length - at))]
  if (kind === 'insert') text.insert(from, `${n}`)
  else if (many > 0 && kind === 'delete') text.delete(from, many)
  else if (many > 0) text.format(from, many, { [mark]: kind === 'mark' ? { n } : null })
}

test('[S11] folded for good, a text says the same, whoever wrote what at the same time, and keeps no mark that it does not show', () => {
  fc.assert(
    fc.property(acts, (drawn) => {
      const updates = play(drawn)

      const state = foldForGood(updates)

      expect(read([state])).toEqual(read(updates))
      expect(marksIn(state)).toEqual(marksShown(state))
    }),
    { numRuns: 300 },
  )
})

function write() {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update) => updates.push(update))
  return { body: doc.getXmlFragment('body'), updates }
}

/** Letter by letter, a word is in several updates: what they hold is read one after the other. */
function holds(updates: readonly Uint8Array[], text: string): boolean {
  const letters = updates
    .flatMap((update) => decodeUpdate(update).structs)
    .map((struct) =>
      'content' in struct && struct.content instanceof Y.ContentString ? struct.content.str : '',
    )
  return letters.join('').includes(text) || updates.some((update) => Buffer.from(update).includes(text))
}

function read(updates: readonly Uint8Array[]): unknown {
  const doc = new Y.Doc()
  // In one transaction: Yjs would tidy the marks between two.
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return said(doc.getXmlFragment('body'))
}

function said(element: Y.XmlFragment): unknown {
  return element.toArray().map((child) => {
    if (child instanceof Y.XmlText) return child.toDelta()
    return child instanceof Y.XmlElement ? [child.nodeName, child.getAttributes(), said(child)] : null
  })
}

function textOf(doc: Y.Doc | undefined): Y.XmlText {
  const block = doc?.getXmlFragment('body').get(0)
  const text = block instanceof Y.XmlElement ? block.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}

/** The values of marks that stand in these bytes, each once. */
function marksIn(state: Uint8Array): readonly string[] {
  const values = decodeUpdate(state).structs.flatMap((struct) =>
    'content' in struct && struct.content instanceof Y.ContentFormat ? [struct.content.value as unknown] : [],
  )
  return once(values.filter((value) => value !== null))
}

/** The values of marks that a reader meets. */
function marksShown(state: Uint8Array): readonly string[] {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const runs: { attributes?: Record<string, unknown> }[] = textOf(doc).toDelta()
  return once(runs.flatMap(({ attributes = {} }) => Object.values(attributes)))
}

function once(values: readonly unknown[]): readonly string[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].sort()
}
