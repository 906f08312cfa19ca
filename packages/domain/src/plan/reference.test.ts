import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from './level'
import { levelEffect } from './level-effect'
import { numberTree } from './numbering'
import { referenceReader } from './reference'
import { inPlanOrder } from './tree'
import { level, outline, type TitledNode } from './tree.fixture'

const restarting = { reset: 'parent' } as const
const composite = { reset: 'parent', template: '{parent}.{n}' } as const

function references(levels: readonly Level[], nodes: readonly TitledNode[]): readonly string[] {
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, new Map())
  return inPlanOrder(nodes).map(({ node }) => referenceOf(node.id))
}

test('[P37] a number behind one that starts again is not enough', () => {
  const levels = [
    level('top', 'Orientation', [null]),
    level('mid', 'Axe', ['top'], restarting),
    level('low', 'Action', ['mid'], composite),
  ]
  expect(references(levels, outline('top a\n  mid b\n    low c\ntop d\n  mid e\n    low f'))).toEqual([
    'Orientation 1',
    'Orientation 1 · Axe 1',
    'Orientation 1 · Action 1.1',
    'Orientation 2',
    'Orientation 2 · Axe 1',
    'Orientation 2 · Action 1.1',
  ])
})

const numberings = fc.record({
  style: fc.constantFrom('decimal', 'upper-roman', 'lower-alpha'),
  reset: fc.constantFrom('plan', 'parent'),
  template: fc.constantFrom('{n}', '{parent}.{n}', 'FA {n}', '{parent}-{n}'),
})
const shapes = fc.tuple(numberings, numberings, numberings)
const rows = fc.array(fc.nat(2), { maxLength: 30 })

/** An outline of three storeys, each row as deep as the one above it allows. */
function drawnOutline(depths: readonly number[]): readonly TitledNode[] {
  let before = -1
  const lines = depths.map((asked, n) => {
    before = Math.min(asked, before + 1)
    return `${'  '.repeat(before)}${before} n${n}`
  })
  return outline(lines.join('\n'))
}

test('[P5] [P37] no two numbered nodes have the same reference, however the levels are numbered', () => {
  fc.assert(
    fc.property(shapes, rows, (shape, depths) => {
      const levels = shape.map((numbering, n) =>
        level(String(n), `Niveau ${'ABC'[n]}`, [n === 0 ? null : String(n - 1)], numbering),
      )
      const drawn = references(levels, drawnOutline(depths))
      expect(new Set(drawn).size).toBe(drawn.length)
    }),
  )
})

test('[P36] what other levels would make of each name is told, and where two would be one', () => {
  const before = [level('top', 'Orientation', [null]), level('mid', 'Axe', ['top'], restarting)]
  const after = [level('top', null, [null]), level('mid', 'Axe', ['top'], composite)]
  const nodes = outline('top a\n  mid b\ntop c\n  mid d')
  const effect = levelEffect(before, after, nodes, new Map())
  expect(effect.map((line) => [line.node.id, line.depth, line.before, line.after])).toEqual([
    ['a', 0, 'Orientation 1', '1'],
    ['b', 1, 'Orientation 1 · Axe 1', 'Axe 1.1'],
    ['c', 0, 'Orientation 2', '2'],
    ['d', 1, 'Orientation 2 · Axe 1', 'Axe 2.1'],
  ])
  expect(effect.some(({ isAmbiguous }) => isAmbiguous)).toBe(false)

  const same = [level('top', null, [null]), level('mid', null, ['top'])]
  expect(levelEffect(before, same, nodes, new Map()).map(({ isAmbiguous }) => isAmbiguous)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(levelEffect(before, before, nodes, new Map()).every((line) => line.before === line.after)).toBe(true)
})
