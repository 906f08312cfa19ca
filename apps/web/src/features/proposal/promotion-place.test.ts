import { asId } from '@deconcert/domain'
import type { Level } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import type { Tree } from '../../plan/tree-query'
import { parentsFor, positionsUnder, previewOf } from './promotion-place'

function level(key: string, depth: number, allowedParents: (string | null)[], carriesSheet: boolean) {
  const numbering = { style: 'decimal', reset: 'parent', template: '{parent}.{n}' } as const
  return {
    id: asId<'level'>(key),
    key,
    depth,
    labelSingular: key,
    labelPlural: null,
    allowedParents,
    numbering,
    carriesSheet,
  } satisfies Level & { id: string }
}

function line(id: string, levelKey: string, parentId: string | null, position: number, number: string) {
  return {
    ...{ id: asId<'node'>(id), key: id, levelKey, levelId: asId<'level'>(levelKey), position, number },
    ...{
      parentId: parentId === null ? null : asId<'node'>(parentId),
      title: `Title of ${id}`,
      sheetId: null,
    },
    ...{ state: 'proposed' as const, frozenNumber: null, depth: 0, label: `${levelKey} ${number}` },
  }
}

const actions = Array.from({ length: 9 }, (_, n) => line(`a${n}`, 'action', 'x', n, `1.${n + 1}`))
const tree = {
  version: 1,
  levels: [level('axis', 1, [null], false), level('action', 2, ['axis'], true)],
  territories: [{ id: 'north', name: 'Nord' }],
  nodes: [line('x', 'axis', null, 0, '1'), ...actions, line('y', 'axis', null, 1, '2')],
} as unknown as Tree

test('a level goes under the lines that may hold it', () => {
  const [axis, action] = tree.levels
  if (axis === undefined || action === undefined) throw new Error('no level')
  expect(parentsFor(tree, action)).toMatchObject({ root: false, nodes: [{ id: 'x' }, { id: 'y' }] })
  expect(parentsFor(tree, axis)).toMatchObject({ root: true, nodes: [] })
})

test('a place is before all siblings or behind one of them', () => {
  expect(positionsUnder(tree, 'x').map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(positionsUnder(tree, 'y')).toEqual([{ position: 0, after: null }])
})

test('the preview tells the new number, those that move, and the nearest lines only', () => {
  const preview = previewOf(tree, { levelKey: 'action', parentId: 'x', position: 4 }, 'New')

  expect(preview).toMatchObject({
    refusal: null,
    reference: 'action 1.5',
    carriesSheet: true,
    renumbered: 5,
    isCutAbove: true,
    isCutBelow: true,
  })
  expect(preview.lines.map(({ number, was, isNew }) => [number, was, isNew])).toEqual([
    ['1.2', null, false],
    ['1.3', null, false],
    ['1.4', null, false],
    ['1.5', null, true],
    ['1.6', '1.5', false],
    ['1.7', '1.6', false],
    ['1.8', '1.7', false],
  ])
})

test('[P37] where what stands above is numbered in each territory, the new name says which', () => {
  const [axis, action] = tree.levels
  if (axis === undefined || action === undefined) throw new Error('no level')
  const byTerritory = { ...axis, numbering: { style: 'decimal', reset: 'territory', template: '{n}' } }
  const nodes = tree.nodes.map((node) => (node.id === 'x' ? { ...node, territoryId: 'north' } : node))
  const divided = { ...tree, levels: [byTerritory, action], nodes } as unknown as Tree
  const { reference } = previewOf(divided, { levelKey: 'action', parentId: 'x', position: 0 }, 'New')
  expect(reference).toBe('axis 1 (Nord) · action 1.1')
})

test('a place that cannot be is refused, and shows nothing', () => {
  const preview = previewOf(tree, { levelKey: 'action', parentId: null, position: 0 }, 'New')
  expect(preview).toMatchObject({ refusal: 'level-not-allowed-here', lines: [] })
})
