import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inventedPlanDocument } from '../../packages/domain/src/plan/plan-document.fixture'
import { openWorld, type Visitor } from '../support/world'

/** Documents of real plans lie beside the project where it is written. */
const folder = '../shared/plans/'
const real = existsSync(folder)
  ? readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(folder + file, 'utf8'))] as const)
  : []

async function imported(visitor: Visitor, document: unknown): Promise<string> {
  const { status, body } = await visitor.post<{ slug: string }>('/api/plans/documents', document)
  expect({ status, body }).toMatchObject({ status: 201 })
  return body.slug
}

async function exported(visitor: Visitor, slug: string): Promise<unknown> {
  const answer = await visitor.download(`/api/plans/${slug}/export?format=json`)
  expect(answer.status).toBe(200)
  return await answer.json()
}

test.each([['invented', inventedPlanDocument()] as const, ...real])(
  '[A50] %s: imported then exported, it is as it was',
  async (_, document) => {
    await using world = await openWorld()
    const ana = await world.person('admin')
    expect(await exported(ana, await imported(ana, document))).toEqual(document)
  },
)

test('[A50] a plan born here, changed since, is exported as one that imports into an equal plan', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const { body: tree } = await ana.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const idOf = (title: string) => tree.nodes.find((node) => node.title === title)?.id
  await ana.post(world.at('/nodes'), {
    title: 'Une action',
    levelKey: 'action',
    parentId: idOf('Title of p1a1'),
    position: 0,
  })
  await ana.post(world.at(`/nodes/${idOf('Title of p1a2')}/place`), {
    levelKey: 'axis',
    parentId: idOf('Title of p2'),
    position: 0,
  })
  await world.owner`update node set state = 'validated', frozen_number = '7' where id = ${idOf('Title of p2') ?? ''}`

  const first = await exported(ana, world.plan.slug)
  const again = await imported(ana, first)

  expect(first).toMatchObject({
    nodes: expect.arrayContaining([
      expect.objectContaining({ title: 'Une action', number: '1.1.1' }),
      expect.objectContaining({ title: 'Title of p2', number: '7', frozenNumber: '7', state: 'validated' }),
      expect.objectContaining({ title: 'Title of p1a2', number: '7.1', order: 1 }),
    ]),
  })
  expect(await exported(ana, again)).toEqual(first)
})

test('[A50] what is changed after the import is written, and the rest as it was', async () => {
  await using world = await openWorld()
  const ana = await world.person('admin')
  const document = inventedPlanDocument()
  const slug = await imported(ana, document)
  const { body: tree } = await ana.get<{ nodes: { id: string; key: string; title: string }[] }>(
    `/api/plans/${slug}/nodes`,
  )
  const idOf = (key: string) => tree.nodes.find((node) => node.key === key)?.id
  const moved = await ana.post(`/api/plans/${slug}/nodes/${idOf('o1.a4')}/place`, {
    levelKey: 'axe',
    parentId: idOf('o2'),
    position: 0,
  })
  expect(moved.status).toBe(200)

  const after = new Map(((await exported(ana, slug)) as typeof document).nodes.map((node) => [node.id, node]))
  for (const node of document.nodes.filter(({ id }) => !id.startsWith('o2.') && id !== 'o1.a4'))
    expect(after.get(node.id)).toEqual(node)
  expect(after.get('o1.a4')).toMatchObject({ parent: 'o2', order: 1, number: '1', sourceNumber: '4' })
  expect(after.get('o2.a1')).toMatchObject({ order: 2, number: '2', sourceNumber: '1' })
})
