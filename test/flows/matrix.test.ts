import { expect, test } from 'vitest'
import { inventedPlan } from '../support/invented-plan'
import { crossingsOf, facetOf, linesOf, setCell } from '../support/matrix'
import { openWorld } from '../support/world'

type Matrix = {
  readonly label: string | null
  readonly columns: readonly { readonly id: string; readonly kind: string; readonly label: string | null }[]
  readonly rows: readonly { readonly id: string; readonly title: string; readonly number: string | null }[]
  readonly cells: readonly (readonly [number, number, number, number, string, string])[]
}

test('[A30] any level against a facet, in the order of the plan, with every cell of these columns', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 3)
  const other = await facetOf(world, world.plan.id, 1)
  const ana = await world.person('project-lead')
  const reader = await world.person('observer')
  const address = world.at(`/matrix?level=axis&columns=facet:${facet.key}`)
  const { body: empty } = await reader.get<Matrix>(address)
  const [first = { id: '' }, second = { id: '' }] = empty.rows
  const part = (await linesOf(world))[0] ?? ''

  await setCell(world, ana, {
    nodeId: second.id,
    columnId: facet.items[2] ?? '',
    intensity: 2,
    role: 'Pilote',
  })
  await setCell(world, ana, { nodeId: first.id, columnId: other.items[0] ?? '' })
  await setCell(world, ana, { nodeId: part, columnId: facet.items[0] ?? '' })

  const { body: matrix } = await reader.get<Matrix>(address)
  expect(matrix.label).toBe('Principles')
  expect(matrix.columns.map(({ id }) => id)).toEqual(facet.items)
  expect(matrix.rows.map(({ title, number }) => `${number} ${title}`)).toEqual([
    '1.1 Title of p1a1',
    '1.2 Title of p1a2',
    '2.1 Title of p2a1',
    '2.2 Title of p2a2',
  ])
  expect(matrix.cells).toEqual([[1, 2, 2, 1, 'Pilote', '']])
})

test('[A30] … against the structures and the territories; a line set aside or retired is not shown', async () => {
  await using world = await openWorld()
  const ana = await world.person('observer')
  const lines = await linesOf(world)
  await world.owner`update node set state = 'retired' where id = ${lines.at(-1) ?? ''}`

  const { body } = await ana.get<Matrix>(world.at('/matrix?level=axis&columns=structures'))
  expect(body.columns).toMatchObject([{ kind: 'body', label: 'COPIL' }])
  expect(body.rows).toHaveLength(3)
  expect((await ana.get<Matrix>(world.at('/matrix?level=axis&columns=territories'))).body.columns).toEqual([])
})

test('[A30] items stand under their groups as the facet shows them, by their number where they have one', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 3)
  const ana = await world.person('observer')
  const groups = [
    { key: 'b', label: 'Second' },
    { key: 'a', label: 'First' },
  ]
  const [first = '', second = '', third = ''] = facet.items
  await world.owner`update facet set groups = ${world.owner.json(groups)} where id = ${facet.id}`
  await world.owner`update facet_item set code = 'X', group_key = 'a', number = 2 where id = ${first}`
  await world.owner`update facet_item set group_key = 'b', number = 1, code = 'Y' where id = ${second}`
  await world.owner`update facet_item set code = 'Z' where id = ${third}`

  const { body } = await ana.get<Matrix>(world.at(`/matrix?level=axis&columns=facet:${facet.key}`))
  expect(body.columns).toMatchObject([
    { id: third, code: 'Z', group: null },
    { id: second, code: '1', group: 'Second' },
    { id: first, code: '2', group: 'First' },
  ])
})

test('[A30] a facet of a branch crosses the lines of that branch; what the plan has not is refused', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 1)
  const foreign = await facetOf(world, world.otherPlan.id, 1)
  const ana = await world.person('observer')
  const [branch = ''] = await linesOf(world)
  await world.owner`update facet set node_id = ${branch} where id = ${facet.id}`

  const { body } = await ana.get<Matrix>(world.at(`/matrix?level=axis&columns=facet:${facet.id}`))
  expect(body.rows.map(({ title }) => title)).toEqual(['Title of p1a1', 'Title of p1a2'])

  const status = async (search: string) => (await ana.get(world.at(`/matrix?${search}`))).status
  expect(await status(`level=axis&columns=facet:${foreign.key}`)).toBe(404)
  expect(await status(`level=axis&columns=facet:${foreign.id}`)).toBe(404)
  expect(await status('level=nothing&columns=structures')).toBe(400)
  expect(await status('level=axis&columns=anything')).toBe(400)
})

type Kept = { readonly matrices: readonly { readonly title: string; readonly version: number }[] }

test('[A31] those who edit the plan keep, change and retire matrices; crossings stay', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const ben = await world.person('facilitator')
  const asked = { title: ' Axes × structures ', levelKey: 'axis', columns: 'structures', cells: 'role' }
  const [nodeId = ''] = await linesOf(world)
  const { body: read } = await ana.get<Matrix>(world.at('/matrix?level=part&columns=structures'))
  await setCell(world, ana, { nodeId, kind: 'body', columnId: read.columns[0]?.id ?? '' })

  expect((await ben.post(world.at('/matrices'), asked)).status).toBe(403)
  const { body: kept } = await ana.post<{ id: string; version: number }>(world.at('/matrices'), asked)
  const one = world.at(`/matrices/${kept.id}`)
  const changed = await ana.put<{ version: number }>(one, {
    ...asked,
    title: 'Qui fait quoi',
    expectedVersion: 1,
  })
  const late = await ana.put<{ refusal: string }>(one, { ...asked, expectedVersion: 1 })
  expect([changed.body.version, late.status, late.body.refusal]).toEqual([2, 409, 'stale-version'])
  const { body: list } = await ben.get<Kept>(world.at('/matrices'))
  expect(list.matrices).toMatchObject([{ title: 'Qui fait quoi', version: 2 }])

  expect((await ana.delete(one)).status).toBe(200)
  expect((await ana.delete(one)).status).toBe(404)
  expect((await ana.put(one, { ...asked, expectedVersion: 2 })).status).toBe(404)
  expect((await ben.get<Kept>(world.at('/matrices'))).body.matrices).toEqual([])
  expect(await crossingsOf(world, ben, nodeId)).toMatchObject([{ intensity: 1 }])
})

test('[A30] a matrix leaves as a table: its lines, its columns in their order, and no formula', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 2)
  const ana = await world.person('project-lead')
  const [nodeId = ''] = await linesOf(world)
  await setCell(world, ana, { nodeId, columnId: facet.items[1] ?? '', intensity: 2, role: '=1+1' })
  const asked = `level=part&columns=facet:${facet.key}`

  const csv = await (await ana.download(world.at(`/matrix/file?${asked}&cells=role&format=csv`))).text()

  expect(csv.split('\r\n')).toEqual([
    'numero;reference;intitule;1 Principle 1;2 Principle 2',
    "1;part 1;Title of p1;;'=1+1",
    '2;part 2;Title of p2;;',
    '',
  ])
  const workbook = await ana.download(world.at(`/matrix/file?${asked}&cells=tick&format=xlsx`))
  expect(new Uint8Array(await workbook.arrayBuffer()).slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
})

test('[A31] the matrices of a plan document are kept with the plan, and written in it again', async () => {
  await using world = await openWorld()
  const ana = await world.person('project-lead')
  const matrices = [{ title: 'Buts × valeurs', level: 'but', columns: 'facet:valeurs', cells: 'intensity' }]
  const { body } = await ana.post<{ slug: string }>('/api/plans/documents', { ...inventedPlan, matrices })
  const plan = `/api/plans/${body.slug}`

  const { body: kept } = await ana.get<Kept>(`${plan}/matrices`)
  expect(kept.matrices).toMatchObject([{ title: 'Buts × valeurs', version: 1 }])
  await ana.post(`${plan}/matrices`, {
    ...{ title: 'Buts × structures', levelKey: 'but', columns: 'structures', cells: 'role' },
  })
  const { body: document } = await ana.get(`${plan}/export?format=json`)
  expect(document).toEqual({
    ...inventedPlan,
    matrices: [
      ...matrices,
      { title: 'Buts × structures', level: 'but', columns: 'structures', cells: 'role' },
    ],
  })
})
