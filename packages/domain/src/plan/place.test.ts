import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nodeEditRefusal, nodeStates, nodeTitleRefusal } from './node'
import {
  maxNodes,
  moveNode,
  moveRefusal,
  type Place,
  placeRefusal,
  retireRefusal,
  standingsAfter,
} from './place'
import { ancestorsOf, childrenOf, descendantsOf, inPlanOrder, isInside } from './tree'
import { level, outline, type TitledNode } from './tree.fixture'

const levels = [
  level('top', 'Orientation', [null]),
  level('mid', 'Axe', ['top']),
  level('low', 'Action', ['mid', null]),
]

const nodes = outline(`
top a
  mid b
    low c
  mid d =2
top e
  mid f
top g !set-aside
low h
`)

function placed(parentId: string | null, levelKey: string, position = 0): Place {
  return { parentId, levelKey, position }
}

test('[P8] a line whose sheet is submitted is moved among its neighbours, and under no other line', () => {
  const submitted = nodes.map((node) =>
    node.id === 'c' ? { ...node, sheetState: 'submitted' as const } : node,
  )
  const under = (parentId: string): Place => ({ parentId, levelKey: 'low', position: 0 })
  expect(moveRefusal(levels, submitted, 'c', under('b'))).toBeNull()
  expect(moveRefusal(levels, submitted, 'c', under('f'))).toBe('sheet-read-only')
  expect(moveRefusal(levels, nodes, 'c', under('f'))).toBeNull()
  const more = [...levels, level('more', 'Mesure', ['mid'])]
  const asMore = { ...under('b'), levelKey: 'more' }
  expect(moveRefusal(more, submitted, 'c', asMore)).toBe('sheet-read-only')
  expect(moveRefusal(more, nodes, 'c', asMore)).toBeNull()
})

test('[P6] a node stands where its level allows, alone or under a parent', () => {
  expect(placeRefusal(levels, nodes, placed('b', 'low', 1))).toBeNull()
  expect(placeRefusal(levels, nodes, placed(null, 'low', 4))).toBeNull()
  expect(placeRefusal(levels, nodes, placed('a', 'low'))).toBe('level-not-allowed-here')
  expect(placeRefusal(levels, nodes, placed(null, 'mid'))).toBe('level-not-allowed-here')
  expect(placeRefusal(levels, nodes, placed('a', 'fiche'))).toBe('level-unknown')
  expect(placeRefusal(levels, nodes, placed('nobody', 'mid'))).toBe('place-not-found')
  expect(placeRefusal(levels, nodes, placed('g', 'mid'))).toBe('parent-not-live')
})

test('[P6] at a rank that exists', () => {
  for (const position of [-1, 2, 0.5, Number.NaN])
    expect(placeRefusal(levels, nodes, placed('b', 'low', position))).toBe('place-not-found')
})

test('[P6] until the plan is full', () => {
  const many = Array.from({ length: maxNodes }, (_, index) => ({
    ...outline('low x')[0],
    id: `n${index}`,
    position: index,
  })) as TitledNode[]
  expect(placeRefusal(levels, many, placed(null, 'low'))).toBe('plan-full')
  expect(placeRefusal(levels, many, placed(null, 'low'), 'n1')).toBeNull()
})

test('[P7] a node does not go below itself', () => {
  const loose = [level('any', null, [null, 'any'])]
  const chain = outline('any a\n  any b\n    any c')
  expect(moveRefusal(loose, chain, 'a', placed('c', 'any'))).toBe('would-make-a-cycle')
  expect(moveRefusal(loose, chain, 'a', placed('a', 'any'))).toBe('would-make-a-cycle')
  expect(moveRefusal(loose, chain, 'c', placed('a', 'any', 1))).toBeNull()
})

test('[P7] the children follow, and must be allowed at the new level', () => {
  const wide = [...levels.slice(0, 2), level('low', 'Action', ['mid'])]
  const both = [...wide, level('other', 'Volet', ['top'])]
  expect(moveRefusal(both, nodes, 'b', placed('e', 'other'))).toBe('level-not-allowed-here')
  expect(moveRefusal(both, nodes, 'f', placed('e', 'other'))).toBeNull()
})

test('[P7] whatever is moved where, each node is still reached once from the top', () => {
  const loose = [level('any', null, [null, 'any'])]
  const move = fc.record({ who: fc.nat(7), where: fc.option(fc.nat(7)), position: fc.nat(8) })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      let tree = outline('any n0\n  any n1\n    any n2\n  any n3\nany n4\n  any n5\nany n6\n  any n7')
      for (const { who, where, position } of moves) {
        const place = placed(where === null ? null : `n${where}`, 'any', position)
        if (moveRefusal(loose, tree, `n${who}`, place) === null) tree = moveNode(tree, `n${who}`, place)
      }
      expect(
        inPlanOrder(tree)
          .map(({ node }) => node.id)
          .sort(),
      ).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'])
    }),
  )
})

test('[P6] after a move the new siblings are ranked without a gap', () => {
  const moved = moveNode(nodes, 'f', placed('a', 'mid', 1))
  expect(childrenOf(moved, 'a').map((node) => [node.id, node.position])).toEqual([
    ['b', 0],
    ['f', 1],
    ['d', 2],
  ])
  expect(standingsAfter(nodes, 'new', placed('b', 'low')).map((each) => each.id)).toEqual(['new', 'c'])
  expect(standingsAfter(nodes, 'd', placed('a', 'mid', 0)).map((each) => each.id)).toEqual(['d', 'b'])
})

test('[P8] a frozen node stays, and what holds one stays with it; others pass around', () => {
  expect(moveRefusal(levels, nodes, 'd', placed('e', 'mid'))).toBe('node-frozen')
  expect(moveRefusal(levels, nodes, 'a', placed(null, 'top', 3))).toBe('node-frozen')
  expect(moveRefusal(levels, nodes, 'b', placed('a', 'mid', 1))).toBeNull()
  expect(placeRefusal(levels, nodes, placed('d', 'low'))).toBeNull()
  expect(moveRefusal(levels, nodes, 'g', placed(null, 'top'))).toBe('node-retired')
  expect(moveRefusal(levels, nodes, 'nobody', placed(null, 'top'))).toBe('not-found')
})

test.each(nodeStates)('[P8] the text of a node that is %s', (state) => {
  const expected = {
    validated: 'node-frozen',
    'validated-with-reserve': 'node-frozen',
    'set-aside': 'node-retired',
    retired: 'node-retired',
  }
  expect(nodeEditRefusal({ state })).toBe(expected[state as keyof typeof expected] ?? null)
})

test('[P9] a node is retired once nothing lives under it, and is not deleted', () => {
  expect(retireRefusal(nodes, 'b')).toBe('node-has-children')
  expect(retireRefusal(nodes, 'c')).toBeNull()
  expect(retireRefusal(nodes, 'd')).toBe('node-frozen')
  expect(retireRefusal(outline('top a !retired'), 'a')).toBe('node-retired')
  expect(retireRefusal(nodes, 'nobody')).toBe('not-found')
})

test('[P18] a node’s title is not blank and stays under 500 characters', () => {
  expect(nodeTitleRefusal(' ')).toBe('title-missing')
  expect(nodeTitleRefusal('a'.repeat(501))).toBe('too-long')
  expect(nodeTitleRefusal('Gouvernance')).toBeNull()
})

test('[P7] looking up and down ends, even on a tree that goes round', () => {
  const round = outline('top a\n  mid b').map((node) => (node.id === 'a' ? { ...node, parentId: 'b' } : node))
  expect(ancestorsOf(round, 'a').map((node) => node.id)).toEqual(['b', 'a'])
  expect(descendantsOf(round, 'a').map((node) => node.id)).toEqual(['b'])
  expect(isInside(nodes, 'c', 'a')).toBe(true)
  expect(isInside(nodes, 'a', 'c')).toBe(false)
})
