import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level, Numbering } from './level'
import { numberTree } from './numbering'
import { emptyGround } from './outline'
import { printOutline } from './outline-print'
import { readOutline } from './outline-read'
import { outlineTree } from './outline-tree'
import { inPlanOrder } from './tree'

const names = ['Orientation', 'Axe', 'Fiche action', 'Mesure', 'Chantier', 'Objectif opérationnel']
const numberings: readonly Numbering[] = [
  { style: 'decimal', reset: 'plan', template: '{n}' },
  { style: 'decimal', reset: 'parent', template: '{n}' },
  { style: 'decimal', reset: 'parent', template: '{parent}.{n}' },
  { style: 'upper-roman', reset: 'plan', template: '{n}' },
  { style: 'none', reset: 'plan', template: '' },
]

/** One to four levels, each under any of those above; the first may have no name. */
const levelLists = fc
  .record({
    named: fc.shuffledSubarray(names, { minLength: 1, maxLength: 4 }),
    numbered: fc.array(fc.constantFrom(...numberings), { minLength: 4, maxLength: 4 }),
    isTopUnnamed: fc.boolean(),
  })
  .map(({ named, numbered, isTopUnnamed }) =>
    named.map((name, index): Level => {
      const isUnnamed = isTopUnnamed && index === 0
      return {
        key: `level${index}`,
        depth: index + 1,
        labelSingular: isUnnamed ? null : name,
        labelPlural: isUnnamed ? null : `${name}s`,
        allowedParents: [null, ...named.slice(0, index).map((_, above) => `level${above}`)],
        numbering: (isUnnamed ? numberings[0] : numbered[index]) ?? numberings[0] ?? never(),
        carriesSheet: false,
      }
    }),
  )

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
const trees = fc
  .tuple(levelLists, fc.array(fc.tuple(fc.nat(), fc.nat(), texts), { minLength: 1, maxLength: 14 }))
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

test('[P58] the outline printed from a tree and read again gives the same tree, with the same numbers', () => {
  fc.assert(
    fc.property(trees, ({ levels, nodes }) => {
      const numbers = numberTree(levels, nodes)
      const printed = printOutline(levels, nodes, numbers)
      const tree = outlineTree(readOutline(printed, emptyGround), emptyGround)
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
    }),
    { numRuns: 120 },
  )
})
