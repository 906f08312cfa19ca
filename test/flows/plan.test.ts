import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inventedPlan } from '../support/invented-plan'
import { openWorld } from '../support/world'

type Tree = {
  readonly version: number
  readonly nodes: readonly {
    readonly id: string
    readonly title: string
    readonly label: string
    readonly number: string | null
    readonly parentId: string | null
    readonly position: number
    readonly sheetId: string | null
  }[]
}

const real = '../shared/plans/lozere.json'

async function lead(world: Awaited<ReturnType<typeof openWorld>>) {
  return await world.person('project-lead')
}

test('[A1] twenty nodes written at the same moment are twenty nodes, without gap or double', async () => {
  await using world = await openWorld()
  const ana = await lead(world)
  const { body: before } = await ana.get<Tree>(world.at('/nodes'))
  const parent = before.nodes.find((node) => node.title === 'Title of p1a1')

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      ana.post(world.at('/nodes'), {
        title: `Action ${n}`,
        levelKey: 'action',
        parentId: parent?.id,
        position: 0,
      }),
    ),
  )

  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201))
  const { body: after } = await ana.get<Tree>(world.at('/nodes'))
  const children = after.nodes.filter((node) => node.parentId === parent?.id)
  expect(children.map((node) => node.position)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(children.map((node) => node.number)).toEqual(Array.from({ length: 20 }, (_, n) => `1.1.${n + 1}`))
  expect(after.version).toBe(before.version + 20)
  expect(children.every((node) => node.sheetId !== null)).toBe(true)
})

test('[P7] a node moves with what is under it, and no branch can be put under itself', async () => {
  await using world = await openWorld()
  const ana = await lead(world)
  const { body: before } = await ana.get<Tree>(world.at('/nodes'))
  const [p1, p2] = ['Title of p1', 'Title of p2'].map((title) =>
    before.nodes.find((node) => node.title === title),
  )
  const axis = before.nodes.find((node) => node.title === 'Title of p1a1')

  const moved = await ana.post(world.at(`/nodes/${axis?.id}/place`), {
    levelKey: 'axis',
    parentId: p2?.id,
    position: 1,
  })
  const misplaced = await ana.post(world.at(`/nodes/${p1?.id}/place`), {
    levelKey: 'part',
    parentId: p2?.id,
    position: 0,
  })

  expect(moved.status).toBe(200)
  expect(misplaced).toMatchObject({ status: 400, body: { refusal: 'level-not-allowed-here' } })
  const { body: after } = await ana.get<Tree>(world.at('/nodes'))
  expect(after.nodes.map((node) => node.title)).toEqual([
    'Title of p1',
    'Title of p1a2',
    'Title of p2',
    'Title of p2a1',
    'Title of p1a1',
    'Title of p2a2',
  ])
})

const documents = [
  { name: 'an invented plan', read: async () => inventedPlan },
  ...(existsSync(real)
    ? [
        {
          name: "a département's plan",
          read: async () => JSON.parse(await readFile(real, 'utf8')) as typeof inventedPlan,
        },
      ]
    : []),
]

test.each(documents)('[P11] $name loads whole: tree, facets, phases, bodies, figures', async ({ read }) => {
  await using world = await openWorld()
  const ana = await lead(world)
  const source = await read()

  const created = await ana.post<{ slug: string }>('/api/plans/documents', source)

  expect(created.status).toBe(201)
  const { body: tree } = await ana.get<Tree>(`/api/plans/${created.body.slug}/nodes`)
  expect(tree.nodes.map((node) => node.title)).toEqual(source.nodes.map((node) => node.title))
  expect(tree.nodes.slice(0, 3).map((node) => node.number)).toEqual(['1', '1', '2'])
  const { body: plan } = await ana.get<{
    facets: { key: string; items: unknown[] }[]
    phases: unknown[]
    events: { extra: { participants: unknown } }[]
    bodies: { key: string; members: string[] }[]
    figures: { key: string; value: unknown; qualifier: string }[]
    plan: { declaredCounts: unknown; period: { label: string } }
  }>(`/api/plans/${created.body.slug}`)
  expect(plan.facets.map((facet) => [facet.key, facet.items.length])).toEqual([
    ['valeurs', 2],
    ['principes', 2],
    ['politiques', 4],
    ['themes', 7],
  ])
  expect([plan.phases.length, plan.events.length]).toEqual([6, 6])
  expect(plan.bodies[0]?.members).toHaveLength(9)
  expect(plan.figures.find((figure) => figure.key === 'propositions')).toMatchObject({
    value: 93,
    qualifier: 'exact',
  })
  expect(plan.plan.declaredCounts).toEqual(source.declaredCounts)
})

test('[P12] a document that says what cannot be writes nothing, and says where', async () => {
  await using world = await openWorld()
  const ana = await lead(world)
  const broken = {
    ...inventedPlan,
    nodes: [...inventedPlan.nodes, { id: 'x', level: 'voie', parent: 'nowhere', order: 1, title: 'X' }],
  }

  const answer = await ana.post('/api/plans/documents', broken)

  expect(answer).toMatchObject({
    status: 400,
    body: { refusal: 'parent-unknown', detail: 'nodes[20].parent' },
  })
  expect((await ana.get<{ plans: unknown[] }>('/api/plans')).body.plans).toHaveLength(1)
})

test('[R4] only a project lead or an administrator creates a plan', async () => {
  await using world = await openWorld()
  const member = await world.person('member', { group: await world.group('Group') })
  const asked = { title: 'Plan neuf', authority: 'Val-Essai', template: 'orientations-axes-actions' }

  expect((await member.post('/api/plans', asked)).body).toMatchObject({ refusal: 'not-permitted' })
  const created = await (await lead(world)).post<{ slug: string }>('/api/plans', asked)

  expect(created).toMatchObject({ status: 201, body: { slug: 'plan-neuf' } })
})

test('[G5] ten plans of the same title created together are ten plans, each at its address', async () => {
  await using world = await openWorld()
  const ana = await lead(world)
  const asked = { title: 'Plan neuf', authority: 'Val-Essai', template: 'orientations-axes-actions' }

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => ana.post<{ slug: string }>('/api/plans', asked)),
  )

  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
  expect(new Set(answers.map(({ body }) => body.slug))).toEqual(
    new Set(['plan-neuf', ...Array.from({ length: 9 }, (_, n) => `plan-neuf-${n + 2}`)]),
  )
})

test('[G5] the journal of a plan begins with how it came: created, or imported', async () => {
  await using world = await openWorld()
  const ana = await lead(world)
  const asked = { title: 'Plan neuf', template: 'orientations-axes-actions' }
  const created = await ana.post<{ slug: string }>('/api/plans', asked)
  const imported = await ana.post<{ slug: string }>('/api/plans/documents', inventedPlan)
  const firstOf = async (slug: string) => {
    const { body } = await ana.get<{ entries: { kind: string }[] }>(`/api/plans/${slug}/journal`)
    return body.entries.at(-1)?.kind
  }

  expect(await firstOf(created.body.slug)).toBe('plan-created')
  expect(await firstOf(imported.body.slug)).toBe('plan-imported')
})
