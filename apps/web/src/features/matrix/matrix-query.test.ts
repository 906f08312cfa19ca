import { expect, test } from 'vitest'
import { type Matrix, takeEntry, withCell } from './matrix-query'

const row = { id: 'r1', title: 'Un', state: 'proposed', number: '1', reference: 'Un', refusal: null } as const
const column = { id: 'c1', kind: 'item', code: 'P1', label: 'Principe', group: null } as const
const cell = { intensity: 1, role: '', note: 'Dès 2027', version: 2 } as const
const matrix: Matrix = {
  label: 'Principes',
  rows: [row, { ...row, id: 'r2' }],
  columns: [column],
  cells: { r1: { c1: cell }, r2: {} },
} as Matrix

const entry = (subject: object, kind = 'crossing-set') => ({
  position: 9,
  kind,
  subject: { node: 'r1', column: 'c1', intensity: 3, version: 3, role: 'Pilote', noted: false, ...subject },
})

test('[P54] a cell that somebody else has set is taken from the journal, and no other line is touched', () => {
  const next = takeEntry(matrix, entry({}))

  expect(next?.cells.r1?.c1).toEqual({ ...cell, intensity: 3, role: 'Pilote', version: 3, isFresh: true })
  expect(next?.cells.r2).toBe(matrix.cells.r2)
})

test('[P54] what is known already, or shown nowhere here, changes nothing', () => {
  expect(takeEntry(matrix, entry({ version: 2 }))).toBe(matrix)
  expect(takeEntry(matrix, entry({ node: 'elsewhere' }))).toBe(matrix)
  expect(takeEntry(matrix, entry({ column: 'elsewhere' }))).toBe(matrix)
  expect(withCell(matrix, 'r1', 'c1', { ...cell, version: 1 })).toBe(matrix)
})

test('[P54] a note, a version that was missed or any other entry has the matrix asked again', () => {
  expect(takeEntry(matrix, entry({ noted: true }))).toBeUndefined()
  expect(takeEntry(matrix, entry({ version: 4 }))).toBeUndefined()
  expect(takeEntry(matrix, entry({}, 'node-moved'))).toBeUndefined()
  expect(takeEntry(undefined, entry({}))).toBeUndefined()
})
