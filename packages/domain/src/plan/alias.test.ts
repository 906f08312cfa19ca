import { expect, test } from 'vitest'
import { aliasesAfterMove, aliasText, bearersOf } from './alias'
import { level, outline } from './tree.fixture'

const composite = { reset: 'parent', template: '{parent}.{n}' } as const
const levels = [
  level('part', null, [null]),
  level('orientation', 'Orientation', ['part'], composite),
  level('action', 'Action', ['orientation'], composite),
]
const nodes = outline(`
part p1
part p2
  orientation o21
    action a211
    action a212
    action a213
  orientation o22
    action a221
    action a222
    action a223
    action a224
    action a225
`)

test('[P30] a node moved to another branch was called otherwise; those that made room were not moved', () => {
  const place = { parentId: 'o21', levelKey: 'action', position: 3 }
  expect(aliasesAfterMove(levels, nodes, 'a224', place, new Map())).toEqual([
    { nodeId: 'a224', number: '2.2.4', reference: 'Action 2.2.4' },
  ])
})

test('[P30] what follows a moved node was called otherwise too', () => {
  const place = { parentId: 'p1', levelKey: 'orientation', position: 0 }
  const aliases = aliasesAfterMove(levels, nodes, 'o21', place, new Map())
  expect(aliases.map(({ nodeId, number }) => [nodeId, number])).toEqual([
    ['o21', '2.1'],
    ['a211', '2.1.1'],
    ['a212', '2.1.2'],
    ['a213', '2.1.3'],
  ])
})

test('[P30] a number that stays the same under another parent is another name', () => {
  const restarting = [level('top', 'Orientation', [null]), level('mid', 'Axe', ['top'], { reset: 'parent' })]
  const tree = outline('top a\n  mid b\ntop c')
  const [alias] = aliasesAfterMove(
    restarting,
    tree,
    'b',
    { parentId: 'c', levelKey: 'mid', position: 0 },
    new Map(),
  )
  expect(alias).toEqual({ nodeId: 'b', number: '1', reference: 'Orientation 1 · Axe 1' })
  expect(alias && aliasText(alias)).toBe('Orientation 1 · Axe 1')
  expect(aliasText({ number: '2.2.4', reference: 'Action 2.2.4' })).toBe('2.2.4')
})

test('[P30] a move that changes no name, a node without a number and a frozen number leave nothing', () => {
  const place = { parentId: 'o21', levelKey: 'action', position: 0 }
  expect(aliasesAfterMove(levels, nodes, 'a211', place, new Map())).toEqual([])
  const plain = [level('top', 'Thème', [null], { style: 'none', template: '' })]
  const two = outline('top a\ntop b')
  expect(
    aliasesAfterMove(plain, two, 'a', { parentId: null, levelKey: 'top', position: 1 }, new Map()),
  ).toEqual([])
  const frozen = outline('part p1\n  orientation o\n    action a =1.1.1 !sent-back\npart p2')
  const moved = aliasesAfterMove(
    levels,
    frozen,
    'o',
    {
      parentId: 'p2',
      levelKey: 'orientation',
      position: 0,
    },
    new Map(),
  )
  expect(moved.map(({ nodeId }) => nodeId)).toEqual(['o'])
})

const line = (id: string, number: string | null, former: readonly string[] = []) => ({
  id,
  number,
  reference: number === null ? id : `Action ${number}`,
  aliases: former.map((each) => ({ number: each, reference: `Action ${each}` })),
})
const lines = [line('moved', '2.1.4', ['2.2.4']), line('next', '2.2.4'), line('plain', null)]

test.each(['2.2.4', 'Action 2.2.4', ' action  2.2.4 ', 'ex 2.2.4'])(
  '[P31] « %s » leads to who bears it, then to who bore it',
  (typed) => {
    expect(bearersOf(lines, typed).map(({ line: { id }, isFormer }) => [id, isFormer])).toEqual([
      ['next', false],
      ['moved', true],
    ])
  },
)

test('[P31] nothing and a part of a number lead nowhere', () => {
  expect([...bearersOf(lines, ' '), ...bearersOf(lines, '2.2'), ...bearersOf(lines, 'plain')]).toEqual([])
})
