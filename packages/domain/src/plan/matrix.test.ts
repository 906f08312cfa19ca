import { describe, expect, test } from 'vitest'
import { matrixFigures, readMatrixColumns, savedMatrixRefusal } from './matrix'

const rows = ['r1', 'r2', 'r3']
const columns = ['c1', 'c2']

describe('the figures of a matrix', () => {
  test('[P51] lines and columns that nothing crosses are named, in their order', () => {
    const cells = [
      { rowId: 'r2', columnId: 'c1', intensity: 3 },
      { rowId: 'r1', columnId: 'c2', intensity: 0 },
    ] as const

    expect(matrixFigures(rows, columns, cells)).toEqual({
      ...{ filled: 1, cells: 6, coverage: 17 },
      ...{ emptyRows: ['r1', 'r3'], emptyColumns: ['c2'] },
    })
  })

  test('[P51] a crossing of another line or column counts for nothing', () => {
    const cells = [
      { rowId: 'elsewhere', columnId: 'c1', intensity: 1 },
      { rowId: 'r1', columnId: 'elsewhere', intensity: 1 },
    ] as const

    expect(matrixFigures(rows, columns, cells)).toMatchObject({
      filled: 0,
      coverage: 0,
      emptyColumns: columns,
    })
  })

  test('[P51] coverage is never 0 with a cell filled, nor 100 with one empty', () => {
    const many = Array.from({ length: 400 }, (_, n) => `c${n}`)
    const cell = (columnId: string) => ({ rowId: 'r1', columnId, intensity: 1 }) as const

    expect(matrixFigures(['r1'], many, [cell('c7')]).coverage).toBe(1)
    expect(matrixFigures(['r1'], many, many.slice(1).map(cell)).coverage).toBe(99)
    expect(matrixFigures(['r1'], many, many.map(cell)).coverage).toBe(100)
    expect(matrixFigures([], many, []).coverage).toBeNull()
  })
})

describe('a matrix that is kept', () => {
  const axes = { levelKeys: ['action'], facetKeys: ['principes'] }
  const matrix = {
    title: 'Actions × principes',
    levelKey: 'action',
    columns: 'facet:principes',
    cells: 'tick',
  } as const

  test('[P52] has a title, a level of the plan and columns that the plan has', () => {
    expect(savedMatrixRefusal(matrix, axes)).toBeNull()
    expect(savedMatrixRefusal({ ...matrix, columns: 'structures' }, axes)).toBeNull()
    expect(savedMatrixRefusal({ ...matrix, title: ' ' }, axes)).toBe('title-missing')
    expect(savedMatrixRefusal({ ...matrix, title: 'a'.repeat(201) }, axes)).toBe('too-long')
    expect(savedMatrixRefusal({ ...matrix, title: 'a\0' }, axes)).toBe('wrong-type')
    expect(savedMatrixRefusal({ ...matrix, levelKey: 'axis' }, axes)).toBe('level-unknown')
    expect(savedMatrixRefusal({ ...matrix, columns: 'facet:valeurs' }, axes)).toBe('choice-unknown')
  })

  test('[P52] columns are written in one word', () => {
    expect(readMatrixColumns('facet:principes')).toEqual({ kind: 'facet', key: 'principes' })
    expect(readMatrixColumns('territories')).toEqual({ kind: 'territories' })
    expect(['', 'facet:', 'facets', 'bodies'].map(readMatrixColumns)).toEqual([null, null, null, null])
  })
})
