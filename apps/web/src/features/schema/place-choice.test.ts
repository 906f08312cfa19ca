import type { Level, NodeState, TreeNode } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { dropPlace, levelsToAdd, parentsToMove } from './place-choice'

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
const [a, b, x, y, z] = [
  node('a', null, 0),
  node('b', null, 1),
  node('x', 'a', 0),
  node('y', 'a', 1),
  node('z', 'b', 0),
]
const structure = { levels, nodes: [a, b, x, y, z] }

test('a line dropped on another stands before it, after it or in it', () => {
  expect(dropPlace(structure, z, x, 'before')).toEqual({ parentId: 'a', levelKey: 'action', position: 0 })
  expect(dropPlace(structure, x, y, 'after')).toEqual({ parentId: 'a', levelKey: 'action', position: 1 })
  expect(dropPlace(structure, x, b, 'inside')).toEqual({ parentId: 'b', levelKey: 'action', position: 1 })
})

test('where it may not stand, it is not dropped', () => {
  expect(dropPlace(structure, x, x, 'inside')).toBeNull()
  expect(dropPlace(structure, x, a, 'before')).toBeNull()
  expect(dropPlace(structure, a, x, 'inside')).toBeNull()
})

test('only places where a level may stand are offered', () => {
  expect(levelsToAdd(structure, null).map(({ key }) => key)).toEqual(['axis'])
  expect(levelsToAdd(structure, 'a').map(({ key }) => key)).toEqual(['action'])
  expect(levelsToAdd(structure, 'x')).toEqual([])
  expect(parentsToMove(structure, x).map((parent) => parent?.id)).toEqual([undefined, 'a', 'b'])
  expect(parentsToMove(structure, a)).toEqual([null])
})
