import type { Level, NodeState, TreeNode } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { keyMove, keyPlace } from './key-place'

const level = (key: string, allowedParents: readonly (string | null)[]): Level => ({
  key,
  depth: 1,
  labelSingular: key,
  labelPlural: key,
  allowedParents,
  numbering: { style: 'decimal', reset: 'plan', template: '{n}' },
  carriesSheet: false,
})
const levels = [level('axis', [null]), level('action', ['axis'])]
const node = (
  id: string,
  parentId: string | null,
  position: number,
  state: NodeState = 'draft',
): TreeNode => ({
  id,
  parentId,
  levelKey: parentId === null ? 'axis' : 'action',
  position,
  state,
  frozenNumber: null,
})
const [a, b, x, gone, y] = [
  node('a', null, 0),
  node('b', null, 1),
  node('x', 'a', 0),
  node('gone', 'a', 1, 'retired'),
  node('y', 'a', 2),
]
const structure = { levels, nodes: [a, b, x, gone, y] }

test('a line passes its live neighbours, and stays at the ends', () => {
  expect(keyPlace(structure, y, 'up')).toEqual({ parentId: 'a', levelKey: 'action', position: 0 })
  expect(keyPlace(structure, x, 'down')).toEqual({ parentId: 'a', levelKey: 'action', position: 2 })
  expect([keyPlace(structure, x, 'up'), keyPlace(structure, y, 'down')]).toEqual([null, null])
})

test('a line goes out of its parent or into the one before it, at a level that may stand there', () => {
  const loose = { ...structure, levels: [level('axis', [null, 'axis']), level('action', ['axis', null])] }
  expect(keyPlace(loose, x, 'out')).toEqual({ parentId: null, levelKey: 'action', position: 1 })
  expect(keyPlace(loose, b, 'in')).toEqual({ parentId: 'a', levelKey: 'axis', position: 3 })
  expect(keyPlace(loose, a, 'in')).toBeNull()
  expect(keyPlace(loose, a, 'out')).toBeNull()
})

test('where no level lets it stand, no key takes it; where only another one does, it is of that one', () => {
  expect(keyPlace(structure, y, 'in')).toBeNull()
  expect(keyPlace(structure, x, 'out')).toEqual({ parentId: null, levelKey: 'axis', position: 1 })
})

test('only the arrows move', () => {
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter'].map(keyMove)).toEqual([
    'up',
    'down',
    'out',
    'in',
    null,
  ])
})
