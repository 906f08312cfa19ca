import { contentFromText, schema } from '@deconcert/document'
import { expect, test } from 'vitest'
import { cellsFromText, cellsIn } from './pasted-cells'

// biome-ignore format: a table
const texts: readonly [what: string, text: string, cells: readonly (readonly string[])[] | null][] = [
  ['two rows', 'Commune\tHabitants\r\nVal\t1 200\r\n', [['Commune', 'Habitants'], ['Val', '1 200']]],
  ['one row', 'a\tb', [['a', 'b']]],
  ['empty cells', 'a\t\n\tb', [['a', ''], ['', 'b']]],
  ['quoted cells', '"deux\nlignes"\t"un ""mot"""\nc\td', [['deux\nlignes', 'un "mot"'], ['c', 'd']]],
  ['a text', 'Bonjour', null],
  ['a text with a tab in it', 'Bonjour\tà tous\nEt voilà', null],
]

test.each(texts)('[T40] %s of a spreadsheet', (_, text, cells) => {
  expect(cellsIn(text)).toEqual(cells)
})

test('[T40] pasted plainly outside a table, cells are a text like any other', () => {
  const { doc } = { doc: schema().nodeFromJSON(contentFromText('x')) }
  expect(cellsFromText('a\tb', doc.resolve(1), true)).toBeNull()
  expect(cellsFromText('a\tb', doc.resolve(1), false)?.content.firstChild?.type.name).toBe('table')
})
