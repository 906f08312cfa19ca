import { expect, test } from 'vitest'
import type { TreeNode } from './node'
import { moveRefusal } from './place'
import { linkRefusal, unlinkRefusal } from './secondary-parent'
import { level, outline } from './tree.fixture'

const levels = [level('top', 'Axe', [null, 'top']), level('low', 'Action', ['top'])]

function tree(links: Readonly<Record<string, readonly string[]>>, text: string): readonly TreeNode[] {
  return outline(text).map((node) => ({ ...node, secondaryParentIds: links[node.id] ?? [] }))
}

const plain = tree({}, 'top a\n  top b\n    low c\ntop d\n  low e\ntop f !retired\ntop g =9')

test('[P32] a node stands under another parent too', () => {
  expect(linkRefusal(plain, 'c', 'd')).toBeNull()
  expect(linkRefusal(plain, 'c', 'a')).toBeNull()
})

test.each([
  ['nobody', 'a', 'not-found'],
  ['c', 'nobody', 'place-not-found'],
  ['c', 'b', 'already-under-it'],
  ['c', 'c', 'would-make-a-cycle'],
  ['a', 'c', 'would-make-a-cycle'],
  ['c', 'f', 'parent-not-live'],
  ['f', 'a', 'node-retired'],
  ['g', 'a', 'node-frozen'],
] as const)('[P32] %s does not stand under %s: %s', (id, parent, refusal) => {
  expect(linkRefusal(plain, id, parent)).toBe(refusal)
})

test('[P32] no way leads back, be it by secondary parents, nor after a move', () => {
  const linked = tree({ d: ['c'], e: ['b'] }, 'top a\n  top b\n    low c\ntop d\n  low e')
  expect(linkRefusal(linked, 'e', 'b')).toBe('already-under-it')
  expect(linkRefusal(linked, 'a', 'e')).toBe('would-make-a-cycle')
  const place = { parentId: 'd', levelKey: 'top', position: 0 }
  expect(moveRefusal(levels, linked, 'a', place)).toBe('would-make-a-cycle')
  expect(moveRefusal(levels, plain, 'a', place)).toBeNull()
})

test('[P32] a secondary parent is left where there is one, unless the node is frozen or retired', () => {
  const linked = tree({ c: ['d'], e: ['a'], g: ['a'] }, 'top a\n  low c\ntop d\n  low e !retired\ntop g =9')
  expect(unlinkRefusal(linked, 'c', 'd')).toBeNull()
  expect(unlinkRefusal(linked, 'c', 'a')).toBe('not-found')
  expect(unlinkRefusal(linked, 'e', 'a')).toBe('node-retired')
  expect(unlinkRefusal(linked, 'g', 'a')).toBe('node-frozen')
})
