import { expect, test } from 'vitest'
import { columnGroups } from './column-groups'

const columns = (...groups: readonly (string | null)[]) =>
  groups.map((group, index) => ({ id: `c${index}`, group }))

test('[P54] the groups of a facet stand above its columns, those of no group under nothing', () => {
  expect(columnGroups(columns(null, 'Faire', 'Faire', 'Veiller'))).toEqual([
    { id: 'c0', label: null, span: 1 },
    { id: 'c1', label: 'Faire', span: 2 },
    { id: 'c3', label: 'Veiller', span: 1 },
  ])
  expect(columnGroups(columns(null, null))).toEqual([])
})
