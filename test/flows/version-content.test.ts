import { readVersionContent } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { threeStoreys } from '../support/three-storeys'
import { openWorld, type Visitor, type World } from '../support/world'

type Line = { readonly id: string; readonly title: string }
type Tree = { readonly version: number; readonly nodes: readonly Line[] }
type Whole = { readonly content: string }
type Preview = { readonly comparison: object; readonly kept: readonly { title: string; reason: string }[] }

async function tree(world: World, reader: Visitor): Promise<Tree> {
  return (await reader.get<Tree>(world.at('/nodes'))).body
}

async function idOf(world: World, reader: Visitor, title: string): Promise<string> {
  return (await tree(world, reader)).nodes.find((node) => node.title === title)?.id ?? ''
}

async function rename(world: World, lead: Visitor, title: string, next: string) {
  const id = await idOf(world, lead, title)
  expect((await lead.patch(world.at(`/nodes/${id}`), { title: next })).status).toBe(200)
}

test('[A35] the adopted version is the plan as it was adopted: its title of then, and again what it is the next time', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const become = async (was: object, is: object) =>
    expect((await lead.patch(world.at(''), { before: was, edit: is })).status).toBe(200)
  const adopted = async () => {
    const { body } = await lead.get<{ adopted: { version: number } }>(world.at('/versions/adopted'))
    const whole = await lead.get<Whole>(world.at(`/versions/${body.adopted.version}`))
    return JSON.parse(whole.body.content) as { title: string; nodes: { title: string }[] }
  }
  const before = { status: 'preparation', title: `Plan ${world.plan.slug}` }
  await become(before, { status: 'adopte', title: 'Le schéma adopté' })
  expect((await adopted()).title).toBe('Le schéma adopté')
  const { version } = await tree(world, lead)

  await become({ status: 'adopte' }, { status: 'preparation' })
  await become({ status: 'preparation' }, { status: 'adopte' })
  expect((await tree(world, lead)).version).toBe(version)

  await become({ status: 'adopte' }, { status: 'preparation' })
  await rename(world, lead, 'Title of p1', 'Renamed')
  await become({ status: 'preparation' }, { status: 'adopte' })
  expect((await adopted()).nodes.map(({ title }) => title)).toContain('Renamed')
})

test('[A32] the first version of an imported plan is the plan, with the further parents of its lines', async () => {
  await using world = await openWorld()
  const ana = await world.person('admin')
  const document = threeStoreys()
  const nodes = document.nodes.map((node) =>
    node.id === '2.2.4' ? { ...node, secondaryParents: ['3.1', '3.2'] } : node,
  )
  const { body: plan } = await ana.post<{ slug: string }>('/api/plans/documents', { ...document, nodes })
  const { body: first } = await ana.get<Whole>(`/api/plans/${plan.slug}/versions/2`)

  const stored = await world.owner<{ id: string; further: string[] }[]>`
    select s.node_id as id, array_agg(s.parent_id::text order by s.parent_id) as further
    from node_parent s join plan p on p.id = s.plan_id where p.slug = ${plan.slug} group by 1 order by 1`
  expect(stored).toMatchObject([{ further: [expect.any(String), expect.any(String)] }])
  const told = readVersionContent(first.content).nodes.filter((node) => node.secondaryParentIds.length > 0)
  expect(
    told
      .map(({ id, secondaryParentIds: further }) => ({ id, further }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
  ).toEqual([...stored])
})

test('[A34] going back to a territory that is gone says so before, and once done there is nothing to restore', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const territories = async (list: readonly object[]) => {
    const { body } = await lead.get<{ seen: string; territories: { id: string }[] }>(world.at('/territories'))
    expect((await lead.put(world.at('/territories'), { seen: body.seen, territories: list })).status).toBe(
      200,
    )
    return (await lead.get<typeof body>(world.at('/territories'))).body.territories
  }
  const nothing = { id: null, displayName: null, kind: null, code: null, codeType: null, codeYear: null }
  const [south] = await territories([{ ...nothing, name: 'Sud', parentIndex: null, retired: false }])
  const id = await idOf(world, lead, 'Title of p1a1')
  const put = (territoryId: string | null) => lead.put(world.at(`/territories/of/${id}`), { territoryId })
  expect((await put(south?.id ?? '')).status).toBe(200)
  const { version } = await tree(world, lead)
  expect((await put(null)).status).toBe(200)
  await territories([])
  const restoration = world.at(`/versions/${version}/restoration`)
  const back = async () =>
    await lead.post(restoration, { expectedVersion: (await tree(world, lead)).version, reason: 'Retour' })

  const { body: preview } = await lead.get<Preview>(restoration)
  expect(preview.kept).toMatchObject([{ title: 'Title of p1a1', reason: 'territory-gone' }])
  expect(preview.comparison).toEqual({ levels: [], nodes: [] })
  expect(await back()).toMatchObject({ status: 409, body: { refusal: 'nothing-to-restore' } })
  await rename(world, lead, 'Title of p1a1', 'Renamed')
  expect(await back()).toMatchObject({ status: 201 })
  expect(await back()).toMatchObject({ status: 409, body: { refusal: 'nothing-to-restore' } })
})
