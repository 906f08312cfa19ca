import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { JSONContent } from './content'
import { seedUpdate } from './fragment'
import { anchorOf, quoteOf, rangeOf, standingOf, trimmed } from './passage'
import { schema } from './schema'
import { readPassages } from './stored-passage'
import { editorRanges, placesInEditor, textLines } from './text-lines'

const paragraph = (text: string): JSONContent => ({
  type: 'paragraph',
  content: text === '' ? [] : [{ type: 'text', text }],
})

function open(...lines: string[]): { doc: Y.Doc; body: Y.XmlFragment } {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: { type: 'doc', content: lines.map(paragraph) } }))
  return { doc, body: doc.getXmlFragment('body') }
}

/** A thread on the first place where these words stand. */
function threadOn(body: Y.XmlFragment, words: string) {
  const lines = textLines(body)
  const from = lines.text.indexOf(words)
  const range = { from, to: from + words.length }
  return { anchor: anchorOf(lines, range), quote: quoteOf(lines, range) }
}

function wordsOf(doc: Y.Doc, body: Y.XmlFragment, thread: ReturnType<typeof threadOn>): string {
  const lines = textLines(body)
  const standing = standingOf(doc, lines, thread)
  const range = standing.kind === 'gone' ? standing.again : standing.range
  return `${standing.kind} ${range === null ? '' : lines.text.slice(range.from, range.to)}`.trim()
}

const textIn = (body: Y.XmlFragment, line: number) => (body.get(line) as Y.XmlElement).get(0) as Y.XmlText

function element(words: string, name = 'paragraph'): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.insert(0, [new Y.XmlText(words)])
  return made
}

test('[P94] a passage goes along with its letters, whatever is typed around it', () => {
  const { doc, body } = open('Le froid arrive tôt.', 'Il manque des lits en hiver.')
  const thread = threadOn(body, 'manque des lits')

  textIn(body, 1).insert(0, 'Oui. ')
  body.insert(0, [element('Avant tout.')])
  textIn(body, 2).insert(textIn(body, 2).length, ' Et en été.')

  expect(wordsOf(doc, body, thread)).toBe('here manque des lits')
})

test('[P94] what is left of a passage is the passage; words put in the middle belong to it', () => {
  const { doc, body } = open('Il manque des lits en hiver.')
  const thread = threadOn(body, 'manque des lits')

  textIn(body, 0).insert(10, 'vraiment ')
  expect(wordsOf(doc, body, thread)).toBe('here manque vraiment des lits')
  textIn(body, 0).delete(3, 16)
  expect(wordsOf(doc, body, thread)).toBe('here des lits')
})

test('[P94] a passage whose letters are all gone is gone', () => {
  const { doc, body } = open('Il manque des lits en hiver.', 'Et des repas.')
  const thread = threadOn(body, 'manque des lits')

  textIn(body, 0).delete(3, 15)
  expect(wordsOf(doc, body, thread)).toBe('gone')
  body.delete(0, 1)
  expect(wordsOf(doc, body, thread)).toBe('gone')
})

test('[P94] a passage over several lines keeps what is left when its last line goes', () => {
  const { doc, body } = open('Un début de phrase.', 'Une suite.', 'Une fin.')
  const thread = threadOn(body, 'de phrase.\nUne suite')

  body.delete(1, 1)
  expect(wordsOf(doc, body, thread)).toBe('here de phrase.')
})

test('[P94] a paragraph that is moved, split above or made a heading keeps its threads', () => {
  const lines = ['Le froid arrive tôt. Il manque des lits en hiver.', 'Et des repas.']
  const changes: ((body: Y.XmlFragment) => void)[] = [
    (body) => {
      body.delete(0, 1)
      body.insert(1, [element(lines[0] ?? '')])
    },
    (body) => {
      textIn(body, 0).delete(20, 29)
      body.insert(1, [element('Il manque des lits en hiver.')])
    },
    (body) => {
      body.delete(0, 1)
      body.insert(0, [element(lines[0] ?? '', 'heading')])
    },
  ]
  for (const change of changes) {
    const { doc, body } = open(...lines)
    const thread = threadOn(body, 'manque des lits')
    doc.transact(() => change(body))
    expect(wordsOf(doc, body, thread)).toBe('moved manque des lits')
  }
})

test('[P94] nothing is guessed: the same words elsewhere are offered when they stand once, and not taken', () => {
  const once = open('Il manque des lits en hiver.', 'Des lits ? On en cherche.')
  const thread = threadOn(once.body, 'des lits')
  once.body.delete(0, 1)
  once.body.push([element('Trop peu : des lits.')])
  expect(wordsOf(once.doc, once.body, thread)).toBe('gone des lits')

  once.body.push([element('Encore des lits.')])
  expect(wordsOf(once.doc, once.body, thread)).toBe('gone')
})

test('[P94] of the same words twice, those that are deleted do not make the thread jump to the others', () => {
  const { doc, body } = open('Ouvrir un accueil.', 'Fermer un accueil.')
  const thread = threadOn(body, 'un accueil')
  body.delete(0, 1)
  expect(wordsOf(doc, body, thread)).toBe('gone un accueil')
})

test('[P94] what is no anchor is a passage that is gone, and reading changes nothing', () => {
  const { doc, body } = open('Rien.')
  const before = Y.encodeStateAsUpdate(doc)
  for (const end of ['', '!', 'AAAA', btoa('abc'), 'A'.repeat(2000)])
    expect(rangeOf(doc, textLines(body), { start: end, end })).toBeNull()
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('[P94] the server reads what a passage says, and not what somebody says of it', () => {
  const { doc, body } = open('Il manque des lits en hiver.')
  const { anchor } = threadOn(body, 'des lits')
  if (anchor === null) throw new Error('no anchor')
  const updates = [Y.encodeStateAsUpdate(doc)]

  expect(readPassages(updates, [{ fragment: 'body', anchor }])).toEqual([
    { quote: 'des lits', before: 'Il manque ', after: ' en hiver.' },
  ])
  expect(readPassages(updates, [{ fragment: 'other', anchor }])).toEqual([null])
})

test('[P94] a place is the same in shared state and in an editor, in lists and tables too', () => {
  const content: JSONContent = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Titre' }] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('un'), paragraph('')] }] },
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('case')] }] }],
      },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'fin' }],
      },
    ],
  }
  const doc = new Y.Doc()
  Y.applyUpdate(doc, seedUpdate({ body: content }))
  const { text } = textLines(doc.getXmlFragment('body'))
  const editor = schema().nodeFromJSON(content)

  expect(text).toBe('Titre\nun\n\ncase\na\nfin')
  for (const words of ['Titre', 'un', 'case', 'a', 'fin']) {
    const from = text.indexOf(words)
    const range = { from, to: from + words.length }
    const [place] = editorRanges(editor, [range])
    if (!place) throw new Error(`${words} is nowhere`)
    expect(editor.textBetween(place.from, place.to)).toBe(words)
    expect(placesInEditor(editor, place)).toEqual(range)
  }
})

test('[P94] blanks at the ends of what is selected are no part of a passage', () => {
  const { body } = open('  un mot ', '')
  const lines = textLines(body)
  expect(trimmed(lines, { from: 0, to: 10 })).toEqual({ from: 2, to: 8 })
  expect(trimmed(lines, { from: 0, to: 2 })).toBeNull()
})
