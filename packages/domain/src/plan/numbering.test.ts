import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from './level'
import { numberTree } from './numbering'
import { rankText } from './rank'
import { referenceReader } from './reference'
import { inPlanOrder } from './tree'
import { level, outline, type TitledNode } from './tree.fixture'

const restarting = { reset: 'parent' } as const
const composite = { reset: 'parent', template: '{parent}.{n}' } as const
const unnumbered = { style: 'none', template: '' } as const

const territories = new Map([
  ['north', 'Nord'],
  ['south', 'Sud'],
])

function references(levels: readonly Level[], nodes: readonly TitledNode[]): readonly string[] {
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territories)
  return inPlanOrder(nodes).map(({ node }) => referenceOf(node.id))
}

const branches = outline(`
top a
  mid b
  mid c
top d
  mid e
    low f
    low g
`)

test('[P2] [P5] two levels, the second starting again under the first', () => {
  const levels = [
    level('top', 'Orientation', [null]),
    level('mid', 'Axe', ['top'], restarting),
    level('low', 'Action', ['mid'], restarting),
  ]
  expect(references(levels, branches)).toEqual([
    'Orientation 1',
    'Orientation 1 · Axe 1',
    'Orientation 1 · Axe 2',
    'Orientation 2',
    'Orientation 2 · Axe 1',
    'Orientation 2 · Axe 1 · Action 1',
    'Orientation 2 · Axe 1 · Action 2',
  ])
})

test('[P2] [P5] three levels, the first without a name, each number behind its parent’s', () => {
  const levels = [
    level('top', null, [null]),
    level('mid', 'Orientation', ['top'], composite),
    level('low', 'Action', ['mid'], composite),
  ]
  expect(references(levels, branches)).toEqual([
    '1',
    'Orientation 1.1',
    'Orientation 1.2',
    '2',
    'Orientation 2.1',
    'Action 2.1.1',
    'Action 2.1.2',
  ])
})

test('[P2] [P5] heads and sheets without numbers are named by their titles', () => {
  const levels = [
    level('top', 'Thématique', [null], unnumbered),
    level('mid', 'Fiche', ['top', null], unnumbered),
  ]
  expect(references(levels, outline('top Accueil\n  mid Guichet\nmid Mobilité'))).toEqual([
    'Accueil',
    'Guichet',
    'Mobilité',
  ])
})

test('[P2] [P5] actions that stand alone are numbered through, beside axes, with sheets by territory', () => {
  const levels = [
    level('axe', 'Axe', [null]),
    level('enjeu', 'Enjeu', ['axe'], unnumbered),
    level('action', 'Action', ['axe', null]),
    level('sheet', 'Fiche', ['action'], { reset: 'territory', displayTemplate: 'Fiche n° {number}' }),
  ]
  const nodes = outline('axe a\n  enjeu b\naction c\naxe d\naction e\n  sheet f\n  sheet g\n  sheet h').map(
    (node) => ({
      ...node,
      territoryId: { f: 'north', g: 'south', h: 'north' }[node.id] ?? null,
    }),
  )
  const numbers = numberTree(levels, nodes)
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => numbers.get(id))).toEqual([
    '1',
    null,
    '1',
    '2',
    '2',
    '1',
    '1',
    '2',
  ])
  expect(references(levels, nodes)).toEqual([
    'Axe 1',
    'b',
    'Action 1',
    'Axe 2',
    'Action 2',
    'Action 2 · Fiche n° 1 (Nord)',
    'Action 2 · Fiche n° 1 (Sud)',
    'Action 2 · Fiche n° 2 (Nord)',
  ])
})

test('[P2] a plan without level or node has no number', () => {
  expect(numberTree([], []).size).toBe(0)
  expect(referenceReader([], [], new Map(), new Map())('a')).toBe('')
})

test('[P2] a number continues across branches, from where it is told to start', () => {
  const levels = [
    level('top', 'Axe', [null]),
    level('mid', 'Action', ['top'], { template: 'FA {n}', start: 10, displayTemplate: '{number}' }),
    level('low', null, ['mid']),
  ]
  expect(references(levels, branches)).toEqual(['Axe 1', 'FA 10', 'FA 11', 'Axe 2', 'FA 12', '1', '2'])
})

test('[P2] a first rank that is typed wrong counts from 1 meanwhile', () => {
  const levels = [level('top', 'Axe', [null], { start: Number.NaN }), level('mid', null, ['top'], unnumbered)]
  expect(references(levels, branches)).toContain('Axe 2')
  expect(references(levels, branches).join()).not.toContain('NaN')
})

test('[P2] styles write ranks', () => {
  expect([1, 4, 9, 14, 40, 1994].map((rank) => rankText('upper-roman', rank))).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XL',
    'MCMXCIV',
  ])
  expect([1, 26, 27, 52, 703].map((rank) => rankText('upper-alpha', rank))).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'AAA',
  ])
  expect([0, 2].map((rank) => rankText('lower-alpha', rank))).toEqual(['0', 'b'])
})

test('[P2] under a parent without a number, only the rank is left', () => {
  const levels = [level('top', 'Thème', [null], unnumbered), level('mid', 'Action', ['top'], composite)]
  expect(numberTree(levels, outline('top a\n  mid b')).get('b')).toBe('1')
})

const flat = [level('top', 'Axe', [null])]

function numbered(levels: readonly Level[], text: string): readonly (string | null | undefined)[] {
  const nodes = outline(text)
  const numbers = numberTree(levels, nodes)
  return inPlanOrder(nodes).map(({ node }) => numbers.get(node.id))
}

test('[P3] a frozen number is kept, and those around it pass it', () => {
  expect(numbered(flat, 'top new\ntop a =1\ntop b\ntop c =3\ntop d')).toEqual(['2', '1', '4', '3', '5'])
})

test('[P3] a frozen number behind its parent’s is kept too', () => {
  const levels = [...flat, level('mid', 'Action', ['top'], composite)]
  expect(numbered(levels, 'top a =1\n  mid new\n  mid b =1.1\n  mid c')).toEqual(['1', '1.2', '1.1', '1.3'])
})

test('[P3] a frozen number of another branch takes nothing here', () => {
  const levels = [...flat, level('mid', 'Axe', ['top'], restarting)]
  expect(numbered(levels, 'top a\n  mid b =1\ntop c\n  mid d')).toEqual(['1', '1', '2', '1'])
})

test('[P4] what is set aside or retired leaves no gap, unless its number was printed', () => {
  expect(numbered(flat, 'top a\ntop b !set-aside\ntop c !retired\ntop d')).toEqual(['1', null, null, '2'])
  expect(numbered(flat, 'top a =1 !retired\ntop b')).toEqual(['1', '2'])
})

type Step = { readonly up: number; readonly isFrozen: boolean }

const grown = [
  level('0', 'Partie', [null]),
  level('1', 'Axe', ['0', null], restarting),
  level('2', 'Action', ['1', '0'], composite),
  level('3', 'Fiche', ['2']),
]

/** The tree with one more node, under one already there or alone, and perhaps frozen with its number. */
function withNode(nodes: readonly TitledNode[], { up, isFrozen }: Step): readonly TitledNode[] {
  const parent = nodes.filter((each) => each.levelKey !== '3')[up - 1]
  const id = `n${nodes.length}`
  const node: TitledNode = {
    id,
    title: id,
    levelKey: parent === undefined ? '0' : String(Number(parent.levelKey) + 1),
    parentId: parent?.id ?? null,
    position: up,
    state: 'draft',
    frozenNumber: null,
  }
  const number = numberTree(grown, [...nodes, node]).get(id) ?? null
  return [...nodes, { ...node, frozenNumber: isFrozen ? number : null }]
}

test('[P3] two nodes never share a number where they could be taken for one another', () => {
  const steps = fc.array(fc.record({ up: fc.nat(12), isFrozen: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(steps, (drawn) => {
      const nodes = drawn.reduce<readonly TitledNode[]>(withNode, [])
      const numbers = numberTree(grown, nodes)
      const names = nodes.map(({ id, levelKey, parentId }) => {
        const scope = levelKey === '1' || levelKey === '2' ? parentId : 'plan'
        return `${levelKey} ${scope} ${numbers.get(id)}`
      })
      expect(new Set(names).size).toBe(nodes.length)
      const frozen = nodes.filter((node) => node.frozenNumber !== null)
      expect(frozen.map((node) => numbers.get(node.id))).toEqual(frozen.map((node) => node.frozenNumber))
    }),
  )
})
