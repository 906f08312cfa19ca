import { splitBlock } from '@tiptap/pm/commands'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { canonicalContent } from './canonical-content'
import { contentFromText } from './content-from-text'
import { contentProblems } from './content-problems'
import { plainText } from './content-text'
import { decideAll, type Verdict } from './decide-suggestions'
import { plainEdit } from './plain-edit'
import { schema } from './schema'
import { type Suggester, suggestedEdit } from './suggest-edit'
import { hasSuggestions, withoutSuggestions } from './without-suggestions'

let count = 0
const newId = () => {
  count += 1
  return `s${count}`
}
const now = () => new Date(1_000)
const ana: Suggester = { author: 'ana', newId, now }
const bob: Suggester = { author: 'bob', newId, now }

type Edit = (state: EditorState) => Transaction

function open(text: string): EditorState {
  return EditorState.create({ doc: schema().nodeFromJSON(contentFromText(text)) })
}

function propose(state: EditorState, who: Suggester, ...edits: Edit[]): EditorState {
  let current = state
  for (const edit of edits) {
    const proposed = suggestedEdit(current, edit(current), who)
    if (!proposed) throw new Error('it cannot be proposed')
    current = current.apply(proposed)
    expect(contentProblems(current.doc.toJSON())).toEqual([])
  }
  return current
}

function typePlainly(state: EditorState, ...edits: Edit[]): EditorState {
  return edits.reduce((current, edit) => current.apply(plainEdit(edit(current))), state)
}

function decided(doc: Node, verdict: Verdict, author?: string): Node {
  const tr = new Transform(doc)
  decideAll(tr, (mark) => author === undefined || mark.author === author, verdict)
  return tr.doc
}

/** Where these words begin, in the text as it stands, struck words included. */
function placeOf(state: EditorState, words: string): number {
  let found = -1
  state.doc.descendants((node, pos) => {
    if (node.isTextblock && node.textContent.includes(words))
      found = pos + 1 + node.textContent.indexOf(words)
  })
  if (found < 0) throw new Error(`no « ${words} »`)
  return found
}

const insert =
  (before: string, words: string): Edit =>
  (state) =>
    state.tr.insertText(words, placeOf(state, before))
const replace =
  (old: string, words: string): Edit =>
  (state) => {
    const at = placeOf(state, old)
    return state.tr.insertText(words, at, at + old.length)
  }
const take =
  (first: string, last = first): Edit =>
  (state) =>
    state.tr.delete(placeOf(state, first), placeOf(state, last) + last.length)
const cut =
  (before: string): Edit =>
  (state) => {
    let made = state.tr
    const at = state.apply(state.tr.setSelection(TextSelection.create(state.doc, placeOf(state, before))))
    splitBlock(at, (tr) => {
      made = tr
    })
    return made
  }
const bold =
  (words: string): Edit =>
  (state) => {
    const at = placeOf(state, words)
    return state.tr.addMark(at, at + words.length, schema().mark('bold'))
  }
const heading =
  (words: string): Edit =>
  (state) =>
    state.tr.setBlockType(placeOf(state, words), placeOf(state, words), schema().nodes.heading as never, {
      level: 2,
    })
const join =
  (words: string): Edit =>
  (state) =>
    state.tr.join(placeOf(state, words) - 1)

const text = '# Titre\n\nUn deux trois\n\nquatre cinq\n\n- six\n- sept\n\nhuit'

const cases: [string, Edit[]][] = [
  ['words that come', [insert('deux', 'et ')]],
  ['words that go', [take('deux ')]],
  ['words in place of others', [replace('deux', 'trente')]],
  ['a sentence typed and mended', [insert('deux', 'abc'), take('b'), insert('c', 'x')]],
  ['a cut', [cut('trois')]],
  [
    'a cut at the end of a heading',
    [(s) => s.tr.split(placeOf(s, 'Titre') + 5, 1, [{ type: schema().nodes.paragraph as never }])],
  ],
  [
    'a cut in a paragraph that is proposed after a heading',
    [
      (s) => s.tr.split(placeOf(s, 'Titre') + 1, 1, [{ type: schema().nodes.paragraph as never }]),
      (s) => s.tr.split(placeOf(s, 'itre') + 1),
    ],
  ],
  ['a join', [join('quatre')]],
  ['words across paragraphs', [take('trois', 'quatre ')]],
  ['words across many paragraphs', [take('Titre', 'cinq')]],
  ['whole paragraphs', [(s) => s.tr.delete(placeOf(s, 'Un') - 1, placeOf(s, 'cinq') + 5)]],
  ['words across the items of a list', [take('six', 'se')]],
  ['another dress', [bold('deux')]],
  ['a heading made of a paragraph', [heading('quatre')]],
  [
    'words in a heading that is proposed',
    [heading('quatre'), (s) => s.tr.insertText('!', placeOf(s, 'huit') + 4)],
  ],
  ['a rule', [(s) => s.tr.insert(placeOf(s, 'quatre') - 1, schema().node('horizontalRule'))]],
]

test.each(cases)(
  '[T24] accepted, a proposal is as if it had been typed; refused, as if it had not: %s',
  (_, edits) => {
    const state = open(text)
    const proposed = propose(state, ana, ...edits)
    expect(proposed.doc.eq(state.doc)).toBe(false)
    expect(hasSuggestions(proposed.doc.toJSON())).toBe(true)
    expect(decided(proposed.doc, 'refuse').toJSON()).toEqual(state.doc.toJSON())
    const plain = canonicalContent(withoutSuggestions(proposed.doc.toJSON()))
    expect(plain).toBe(canonicalContent(state.doc.toJSON()))
    expect(decided(proposed.doc, 'accept').toJSON()).toEqual(typePlainly(state, ...edits).doc.toJSON())
  },
)

test('[T25] one takes back one’s own proposed words at once, and strikes those of others', () => {
  const state = propose(open('Un deux'), ana, insert('deux', 'beaux '))
  expect(propose(state, ana, take('beaux ')).doc.textContent).toBe('Un deux')
  const struck = propose(state, bob, take('beaux '))
  expect(struck.doc.textContent).toBe('Un beaux deux')
  expect(decided(struck.doc, 'accept').textContent).toBe('Un deux')
  expect(decided(decided(struck.doc, 'accept', 'ana'), 'refuse').textContent).toBe('Un beaux deux')
})

test('[T25] two people may strike the same words; each is answered alone', () => {
  const state = propose(propose(open('Un deux trois'), ana, take('deux ')), bob, take('deux trois'))
  expect(decided(decided(state.doc, 'refuse', 'ana'), 'accept').textContent).toBe('Un ')
  expect(decided(decided(state.doc, 'refuse', 'bob'), 'accept').textContent).toBe('Un trois')
  expect(decided(state.doc, 'refuse').textContent).toBe('Un deux trois')
})

test('[T26] what is typed plainly inside a proposal is not of it', () => {
  const added = propose(open('Un deux'), ana, insert('deux', 'très beaux '))
  const typed = typePlainly(added, insert('beaux', 'PLUS '))
  expect(decided(typed.doc, 'refuse').textContent).toBe('Un PLUS deux')
  expect(decided(typed.doc, 'accept').textContent).toBe('Un très PLUS beaux deux')
  const struck = typePlainly(propose(open('Un deux trois'), ana, take('deux trois')), insert('trois', 'ET '))
  expect(decided(struck.doc, 'accept').textContent).toBe('Un ET ')
})

test('[T26] what is written plainly in a block that is proposed stays when it is refused', () => {
  const state = propose(open('Un\n\nDeux'), ana, heading('Deux'))
  const typed = typePlainly(state, (s) => s.tr.insertText(' et trois', s.doc.content.size - 1))
  expect(plainText(decided(typed.doc, 'refuse').toJSON())).toBe('Un\nDeux\n et trois')
  expect(plainText(withoutSuggestions(typed.doc.toJSON()))).toBe('Un\nDeux\n et trois')
})

test('[T24] a break that is proposed stays one when the words around it are dressed', () => {
  const cutInTwo = propose(open('Un deux'), ana, cut('deux'))
  const bold = (s: EditorState) => s.tr.addMark(1, s.doc.content.size - 1, schema().mark('bold'))
  for (const who of [ana, bob]) {
    const accepted = decided(propose(cutInTwo, who, bold).doc, 'accept')
    expect(accepted.toJSON()).toEqual(
      bold(EditorState.create({ doc: decided(cutInTwo.doc, 'accept') })).doc.toJSON(),
    )
  }
})

test('[T25] typing beside one’s own proposal goes on with it', () => {
  const state = propose(open('Un deux'), ana, replace('deux', 't'), insert('t', 's'), insert('st', 'a'))
  const ids = new Set<unknown>()
  state.doc.descendants((node) => {
    for (const { attrs } of node.marks) ids.add(attrs.id)
  })
  expect(ids.size).toBe(1)
})
