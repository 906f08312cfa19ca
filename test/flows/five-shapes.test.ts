import { isLive } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { inventedPlanDocument } from '../../packages/domain/src/plan/plan-document.fixture'
import { fiveShapes } from '../support/five-shapes'
import { openWorld, type World } from '../support/world'

type Tree = { nodes: { key: string; levelKey: string; state: 'proposed'; title: string }[] }
type Printed = {
  levels: { key: string; count: number; declared: number | null }[]
  lines: { title: string; depth: number; reference: string; territory: string | null; objectives: string[] }[]
  facets: { label: string; items: { label: string }[] }[]
  territories: string[]
}

async function opened(world: World, document: unknown) {
  const ana = await world.person('admin')
  const { body } = await ana.post<{ slug: string }>('/api/plans/documents', document)
  const [tree, printed] = await Promise.all([
    ana.get<Tree>(`/api/plans/${body.slug}/nodes`),
    ana.get<Printed>(`/api/plans/${body.slug}/export/print`),
  ])
  return { nodes: tree.body.nodes, printed: printed.body }
}

async function shapeOf(world: World, key: (typeof fiveShapes)[number]['key']) {
  const shape = fiveShapes.find((each) => each.key === key)
  return (await opened(world, shape?.document)).printed
}

test.each(fiveShapes)('[A50] $key: every line is in the tree and on paper, and no other', async (shape) => {
  await using world = await openWorld()
  const { nodes, printed } = await opened(world, shape.document)

  expect(nodes.filter(({ state }) => isLive(state))).toHaveLength(shape.document.nodes.length)
  expect(Object.fromEntries(printed.levels.map(({ key, count }) => [key, count]))).toEqual(shape.counts)
  expect(printed.lines.map(({ title }) => title).sort()).toEqual(
    shape.document.nodes.map(({ title }) => title).sort(),
  )
  expect(printed.lines.flatMap((line) => line.objectives)).toHaveLength(shape.objectives)
})

test('[P5] numbers that start again are told apart', async () => {
  await using world = await openWorld()
  const { lines } = await shapeOf(world, 'restarting')
  expect(lines.find(({ title }) => title === 'Soutenir les proches, manière 2')?.reference).toBe(
    'Orientation 3 · Axe 2',
  )
  expect(new Set(lines.map(({ reference }) => reference)).size).toBe(20)
})

test('[A50] a plan of which few lines are entered says of how many', async () => {
  await using world = await openWorld()
  const { levels } = await shapeOf(world, 'partial')
  expect(levels.find(({ key }) => key === 'action')).toMatchObject({ count: 5, declared: 47 })
})

test('[A50] actions that stand alone and territories without a name are printed', async () => {
  await using world = await openWorld()
  const { lines, territories } = await shapeOf(world, 'flat')
  expect(lines.find(({ reference }) => reference === 'Action 5')).toMatchObject({ depth: 0 })
  expect(lines.find(({ reference }) => reference === 'Action 12')).toMatchObject({ depth: 1 })
  expect(territories).toEqual([1, 2, 3, 4, 5].map((rank) => `Territoire ${rank}`))
  const perTerritory = territories.map((name) => lines.filter((line) => line.territory === name).length)
  expect(perTerritory).toEqual([2, 3, 3, 4, 3])
})

test('[P5] a level without a name shows its number', async () => {
  await using world = await openWorld()
  const { lines } = await shapeOf(world, 'deep')
  expect(lines[0]).toMatchObject({ reference: '1', title: 'Voir et conduire' })
  expect(lines.find(({ title }) => title === 'Agir pour 2.2, pas 4')?.reference).toBe('Action 2.2.4')
})

test('[A50] what was retired is on no paper', async () => {
  await using world = await openWorld()
  const document = inventedPlanDocument()
  const [principles, levers] = document.facets
  const [first, ...others] = principles?.items ?? []
  const { printed } = await opened(world, {
    ...document,
    facets: [
      { ...principles, items: [{ ...first, retired: true }, ...others] },
      { ...levers, retired: true },
    ],
    territories: [...document.territories, { id: 't2', name: 'Ancien canton', retired: true }],
  })

  const shown = printed.facets.map(({ label, items }) => [label, items.map((item) => item.label)])
  expect(shown).toEqual([['Principes', ['lisibilité']]])
  expect(printed.territories).toEqual(['Territoire 1'])
})
