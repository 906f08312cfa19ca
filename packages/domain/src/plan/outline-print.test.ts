import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level, Numbering } from './level'
import { numberTree } from './numbering'
import { emptyGround, type OutlineGround } from './outline'
import { printOutline } from './outline-print'
import { readOutline } from './outline-read'
import { outlineCounts, outlineTree } from './outline-tree'
import { inPlanOrder } from './tree'

const names = ['Orientation', 'Axe', 'Fiche action', 'Mesure', 'Chantier', 'Objectif opérationnel']
const numberings: readonly Numbering[] = [
  { style: 'decimal', reset: 'plan', template: '{n}' },
  { style: 'decimal', reset: 'parent', template: '{n}' },
  { style: 'decimal', reset: 'parent', template: '{parent}.{n}' },
  { style: 'upper-roman', reset: 'plan', template: '{n}' },
  { style: 'decimal', reset: 'plan', template: 'FA {n}' },
  { style: 'decimal', reset: 'plan', template: 'FT-{n}' },
  { style: 'lower-alpha', reset: 'parent', template: '{n}' },
  { style: 'none', reset: 'plan', template: '' },
]
/** Others, that are read again where the levels of the plan are known. */
const ownNumberings: readonly Numbering[] = [
  ...numberings,
  { style: 'decimal', reset: 'parent', template: '{parent}-{n}' },
  { style: 'decimal', reset: 'parent', template: 'FA {parent}/{n}' },
  { style: 'upper-alpha', reset: 'parent', template: '{parent} {n}' },
  { style: 'upper-roman', reset: 'plan', template: 'no {n} bis' },
  { style: 'lower-alpha', reset: 'parent', template: '({n})' },
]

/** One to four levels, each under any of those above; the first may have no name where `mayBeUnnamed`. */
const levelLists = (numberings: readonly Numbering[], mayBeUnnamed: boolean) =>
  fc
    .record({
      named: fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 }),
      numbered: fc.array(fc.constantFrom(...numberings), { minLength: 4, maxLength: 4 }),
      isTopUnnamed: fc.boolean(),
    })
    .map(({ named, numbered, isTopUnnamed }) =>
      named.map((name, index) =>
        mayBeUnnamed && isTopUnnamed && index === 0
          ? levelAt(null, index, numberings[0])
          : levelAt(name, index, numbered[index]),
      ),
    )

function levelAt(name: string | null, index: number, numbering: Numbering | undefined): Level {
  return {
    key: `level${index}`,
    depth: index + 1,
    labelSingular: name,
    labelPlural: name && `${name}s`,
    allowedParents: [null, ...Array.from({ length: index }, (_, above) => `level${above}`)],
    numbering: numbering ?? never(),
    carriesSheet: false,
  }
}

function never(): never {
  throw new Error('no numbering')
}

const words = fc
  .array(
    fc.constantFrom('accueil', 'REPENDRE', 'chef de filât', 'l’aide', 'axe', '2027', 'à domicile', 'œuvre'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => `Ouvrir ${all.join(' ')}`)
const texts = fc.record({
  title: words,
  subtitle: fc.option(words),
  lead: fc.array(
    fc.tuple(fc.boolean(), words).map(([isBullet, text]) => (isBullet ? `• ${text}` : `${text}.`)),
    { maxLength: 3 },
  ),
  objectives: fc.array(words, { maxLength: 3 }),
})

type Text = typeof texts extends fc.Arbitrary<infer Value> ? Value : never

/** Nodes one after the other, each under nothing or under one met before whose level admits it. */
const trees = (numberings: readonly Numbering[], mayBeUnnamed: boolean) =>
  fc
    .tuple(
      levelLists(numberings, mayBeUnnamed),
      fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { minLength: 1, maxLength: 14 }),
    )
    .map(([levels, drawn]) => {
      const nodes: (Text & ReturnType<typeof place>)[] = []
      for (const [index, [atLevel, atParent, text]] of drawn.entries()) {
        const level = levels[atLevel % levels.length] ?? never()
        const parents = [null, ...nodes.filter(({ levelKey }) => level.allowedParents.includes(levelKey))]
        const parent = parents[atParent % parents.length] ?? null
        nodes.push({ ...text, ...place(`n${index}`, parent?.id ?? null, level.key, index) })
      }
      return { levels, nodes }
    })

function place(id: string, parentId: string | null, levelKey: string, position: number) {
  return { id, parentId, levelKey, position, state: 'proposed' as const, frozenNumber: null }
}

type Drawn = ReturnType<typeof trees> extends fc.Arbitrary<infer Value> ? Value : never

/** What is drawn comes back when it is printed and read on this ground. */
function expectSame({ levels, nodes }: Drawn, ground: OutlineGround) {
  const numbers = numberTree(levels, nodes)
  const printed = printOutline(levels, nodes, numbers)
  const tree = outlineTree(readOutline(printed, ground), ground)
  const inOrder = inPlanOrder(nodes).map(({ node }) => node)
  const rankOf = new Map(inOrder.map(({ id }, rank) => [id, rank]))
  const lines = tree.nodes.map(({ line }) => line)
  const nameOf = (key: string, all: readonly Level[]) =>
    all.find((level) => level.key === key)?.labelSingular?.toLowerCase()
  expect(
    tree.nodes.map(({ levelKey, parentLine, number, title, subtitle, lead, objectives }) => ({
      ...{ level: nameOf(levelKey, tree.levels), number, title, subtitle, lead, objectives },
      parent: parentLine === null ? null : lines.indexOf(parentLine),
    })),
    printed,
  ).toEqual(
    inOrder.map(({ id, levelKey, parentId, title, subtitle, lead, objectives }) => ({
      ...{ level: nameOf(levelKey, levels), number: numbers.get(id) ?? null },
      ...{ title, subtitle, lead, objectives },
      parent: parentId === null ? null : rankOf.get(parentId),
    })),
  )
  expect(tree.problems.filter(({ problem }) => problem === 'unknown')).toEqual([])
}

test('[P58] the outline printed from a tree and read again gives the same tree, with the same numbers', () => {
  fc.assert(
    fc.property(trees(numberings, true), (drawn) => expectSame(drawn, emptyGround)),
    { numRuns: 120 },
  )
})

test('[P58] however the levels of a plan are numbered, what it prints is read again there', () => {
  fc.assert(
    fc.property(trees(ownNumberings, false), (drawn) =>
      expectSame(drawn, { levels: drawn.levels, nodes: [], parentId: null }),
    ),
    { numRuns: 120 },
  )
})

test('[P58] sheets numbered « FA 1 » and « FT 1 » come back in a plan that knows nothing of them, numbered alike', () => {
  const shapes = [
    ['Orientation', '{n}', 'plan'],
    ['Axe', '{n}', 'parent'],
    ['Action', 'FA {n}', 'plan'],
    ['Fiche territoriale', 'FT {n}', 'plan'],
  ] as const
  const levels = shapes.map(
    ([name, template, reset], index): Level => ({
      ...{
        key: `level${index}`,
        depth: index + 1,
        labelSingular: name,
        labelPlural: null,
        carriesSheet: false,
      },
      allowedParents: index === 0 ? [null] : [`level${index - 1}`],
      numbering: { style: 'decimal', reset, template },
    }),
  )
  const text = { title: 'Rendre compte chaque année', subtitle: null, lead: [], objectives: [] }
  const nodes = shapes.flatMap((_, level) =>
    [0, 1].map((at) => ({
      ...text,
      ...place(`n${level}${at}`, level === 0 ? null : `n${level - 1}${at}`, `level${level}`, at),
    })),
  )
  expectSame({ levels, nodes }, emptyGround)
  const read = readOutline(printOutline(levels, nodes, numberTree(levels, nodes)), emptyGround)
  const tree = outlineTree(read, emptyGround)
  expect(outlineCounts(tree).levels.map(({ count }) => count)).toEqual([2, 2, 2, 2])
  expect(tree.warnings).toEqual([])
  expect(tree.levels.at(-1)?.labelPlural).toBe('Fiches territoriales')
})
