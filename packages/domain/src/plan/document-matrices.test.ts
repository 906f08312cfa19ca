import { expect, test } from 'vitest'
import { giveMatrices, takeMatrices } from './document-matrices'
import type { PlanDocument } from './plan-document'

const matrix = { title: 'Actions × valeurs', level: 'action', columns: 'facet:valeurs', cells: 'tick' }

function documentWith(matrices: unknown): PlanDocument {
  const extra = { matrices, seed: 1 }
  return { levels: [{ key: 'action' }], facets: [{ id: 'valeurs' }], extra } as unknown as PlanDocument
}

test('[P52] the matrices of a document are taken out of it, and written again as they were', () => {
  const { matrices, extra } = takeMatrices(documentWith([matrix]))

  expect(matrices).toEqual([
    { title: matrix.title, levelKey: 'action', columns: 'facet:valeurs', cells: 'tick' },
  ])
  expect(extra).toEqual({ seed: 1 })
  expect(giveMatrices(extra, matrices)).toEqual({ seed: 1, matrices: [matrix] })
})

test.each([
  ['of another shape', [matrix, { ...matrix, owner: 'a' }]],
  ['of no level', [{ ...matrix, level: 'axe' }]],
  ['no list', { ...matrix }],
  ['an empty list', []],
  ['a list of nothing', [null]],
])('[P52] matrices that are %s stay where they are', (_, said) => {
  const { matrices, extra } = takeMatrices(documentWith(said))

  expect(matrices).toEqual([])
  expect(giveMatrices(extra, matrices)).toEqual({ matrices: said, seed: 1 })
})
