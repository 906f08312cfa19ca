import { schema } from '@deconcert/document'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { slashEntriesFor } from './slash-entries'
import { asksForMenu } from './slash-place'
import { allTools } from './tools'

const [tool] = allTools
if (tool === undefined) throw new Error('no tool')

const entries = [
  { tool, label: 'Titre de niveau 1', words: 'titre heading h1' },
  { tool, label: 'Liste à puces', words: 'liste puces bullet list' },
  { tool, label: 'Ligne de séparation', words: 'trait separateur rule divider' },
  { tool, label: 'Insérer un tableau', words: 'tableau grille table grid' },
]

const found = (typed: string) => slashEntriesFor(entries, typed).map(({ label }) => label)

test('the menu finds a block by its French or English name, without accents, from its first letters', () => {
  expect(found('')).toHaveLength(4)
  expect(found('tab')).toEqual(['Insérer un tableau'])
  expect(found('heading')).toEqual(['Titre de niveau 1'])
  expect(found('SÉPA')).toEqual(['Ligne de séparation'])
  expect(found('sepa')).toEqual(['Ligne de séparation'])
  expect(found('titre 1')).toEqual(['Titre de niveau 1'])
  expect(found('nothing')).toEqual([])
})

test('what is called so stands before what is merely known by that name', () => {
  expect(found('li')).toEqual(['Liste à puces', 'Ligne de séparation'])
  expect(found('t')).toEqual(['Titre de niveau 1', 'Insérer un tableau', 'Ligne de séparation'])
})

test.each([
  ['', 0, true],
  ['Bonjour ', 8, true],
  ['Bonjour', 7, false],
  ['et/ou', 2, false],
  ['Bonjour tous', 8, true],
])('[T45] a slash in « %s » at %i', (text, offset, isAsking) => {
  const words = text === '' ? [] : [{ type: 'text', text }]
  const doc = schema().nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph', content: words }] })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, offset + 1) })
  expect(asksForMenu(state)).toBe(isAsking)
})
