import { expect, test } from 'vitest'
import { journalKinds } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

type Shown = {
  readonly id: string
  readonly name: string | null
  readonly parentId: string | null
  readonly isUsed: boolean
  readonly retired: boolean
}
type Tree = { nodes: { id: string; levelKey: string; number: string | null; territoryId: string | null }[] }

async function read(world: World, visitor: Visitor) {
  return (await visitor.get<{ seen: string; territories: Shown[] }>(world.at('/territories'))).body
}

function unnamed(more: object = {}) {
  const nothing = { name: null, displayName: null, kind: null, code: null, codeType: null, codeYear: null }
  return { id: null, ...nothing, parentIndex: null, retired: false, ...more }
}

async function save(world: World, visitor: Visitor, territories: readonly object[], seen?: string) {
  const base = seen ?? (await read(world, visitor)).seen
  return await visitor.put(world.at('/territories'), { seen: base, territories })
}

test('[A26] five territories without a name, one of them in another', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')

  await save(world, lead, [
    unnamed(),
    unnamed({ parentIndex: 0, code: '86-2', codeYear: 2024 }),
    ...Array(3).fill(unnamed()),
  ])

  const { territories } = await read(world, await world.person('observer'))
  expect(territories).toHaveLength(5)
  expect(territories[1]).toMatchObject({
    name: null,
    parentId: territories[0]?.id,
    code: '86-2',
    codeYear: 2024,
  })
  expect(await journalKinds(world)).toContain('territory-edited')
  const cycle = [unnamed({ parentIndex: 1 }), unnamed({ parentIndex: 0 })]
  expect((await save(world, lead, cycle)).body).toMatchObject({ refusal: 'would-make-a-cycle' })
})

test('[A26] who does not lead the plan changes none of it', async () => {
  await using world = await openWorld()
  const { body } = await (await world.person('project-lead')).get<Tree>(world.at('/nodes'))
  for (const [role, status] of [
    ['facilitator', 403],
    ['observer', 403],
    ['stranger', 404],
  ] as const) {
    const person = await world.person(role)
    expect((await save(world, person, [], 'x')).status).toBe(status)
    const set = await person.put(world.at(`/territories/of/${body.nodes[0]?.id}`), { territoryId: null })
    expect(set.status).toBe(status)
  }
})

test('[A26] two who edit them at once do not overwrite each other', async () => {
  await using world = await openWorld()
  const [ana, bob] = await Promise.all([world.person('project-lead'), world.person('project-lead')])
  const { seen } = await read(world, ana)
  const answers = await Promise.all([
    save(world, ana, [unnamed({ name: 'Ana' })], seen),
    save(world, bob, [unnamed({ name: 'Bob' })], seen),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('[A26] a line is put in a territory, which is not removed then, and numbered in it', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await save(world, lead, [unnamed({ name: 'Nord' }), unnamed()])
  const [north, other] = (await read(world, lead)).territories
  const tree = async () =>
    (await lead.get<Tree & { levels: { key: string; id?: string }[] }>(world.at('/nodes'))).body
  const put = async (node: string | undefined, territoryId: unknown) =>
    (await lead.put(world.at(`/territories/of/${node}`), { territoryId })).body.refusal
  const { levels, nodes } = await tree()
  const parts = nodes.filter(({ levelKey }) => levelKey === 'part')
  const before = levels.map(({ id: _, ...level }) => level)
  const after = before.map((level) =>
    level.key === 'part'
      ? { ...level, numbering: { style: 'decimal', reset: 'territory', template: '{n}' } }
      : level,
  )
  expect((await lead.put(world.at('/levels'), { before, levels: after })).status).toBe(200)

  expect(await put(parts[1]?.id, north?.id)).toBeUndefined()
  expect(await put(parts[1]?.id, '00000000-0000-4000-8000-000000000000')).toBe('not-found')

  const now = (await tree()).nodes.filter(({ levelKey }) => levelKey === 'part')
  expect(now.map(({ number, territoryId }) => [number, territoryId])).toEqual([
    ['1', null],
    ['1', north?.id],
  ])
  expect(await journalKinds(world)).toContain('node-territory-set')
  expect((await save(world, lead, [unnamed({ id: other?.id })])).body.refusal).toBe('territory-in-use')
  const retired = [unnamed({ id: north?.id, name: 'Nord', retired: true })]
  expect((await save(world, lead, retired)).status).toBe(200)
  expect((await read(world, lead)).territories).toMatchObject([{ retired: true, isUsed: true }])
})

test('[A26] a line that the committee has validated stays where it is', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await save(world, lead, [unnamed()])
  const [territory] = (await read(world, lead)).territories
  await world.owner`update node set state = 'validated', frozen_at = now(), frozen_sha256 = '\\x00', frozen_number = '1'
    where key = 'p1' and plan_id = ${world.plan.id}`
  const { body } = await lead.get<Tree>(world.at('/nodes'))
  const answer = await lead.put(world.at(`/territories/of/${body.nodes[0]?.id}`), {
    territoryId: territory?.id,
  })
  expect(answer.body.refusal).toBe('node-frozen')
})
