import { seatRoles } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { crossingsOf, facetOf, linesOf, setCell } from '../support/matrix'
import { openWorld } from '../support/world'

test('[A28] a cell is set by those who lead or facilitate, and its value, role and note are kept apart', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 1)
  const [nodeId = ''] = await linesOf(world)
  const cell = { nodeId, columnId: facet.items[0] ?? '' }
  const group = await world.group('Housing')
  const allowed: string[] = []
  for (const role of seatRoles) {
    const { status } = await setCell(world, await world.person(role, { group }), cell)
    if (status === 200) allowed.push(role)
    else expect([role, status]).toEqual([role, 403])
  }
  expect(allowed).toEqual(['project-lead', 'facilitator'])

  const ana = await world.person('facilitator')
  await setCell(world, ana, { ...cell, intensity: 3, role: 'Pilote', note: 'Dès 2027.', expectedVersion: 1 })
  await setCell(world, ana, { ...cell, intensity: 0, expectedVersion: 2 })
  expect(await crossingsOf(world, ana, nodeId)).toMatchObject([
    {
      ...{ columnId: cell.columnId, kind: 'item', intensity: 0, role: 'Pilote', note: 'Dès 2027.' },
      version: 3,
    },
  ])
})

test('[A28] what somebody else has set since is not overwritten; what already stands as asked is no conflict', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 1)
  const [nodeId = ''] = await linesOf(world)
  const cell = { nodeId, columnId: facet.items[0] ?? '' }
  const [ana, bea] = [await world.person('project-lead'), await world.person('facilitator')]

  const both = await Promise.all([setCell(world, ana, cell), setCell(world, bea, cell)])
  expect(both.map(({ status, body }) => [status, body.version])).toEqual([
    [200, 1],
    [200, 1],
  ])
  expect((await setCell(world, ana, { ...cell, intensity: 2, expectedVersion: 1 })).body.version).toBe(2)
  const late = await setCell(world, bea, { ...cell, intensity: 3, expectedVersion: 1 })
  expect([late.status, late.body.refusal]).toEqual([409, 'stale-version'])
  expect((await setCell(world, bea, { ...cell, intensity: 2, expectedVersion: 1 })).body.version).toBe(2)
  expect(await crossingsOf(world, bea, nodeId)).toMatchObject([{ intensity: 2, version: 2, setBy: ana.name }])
  const entries =
    await world.owner`select from journal where plan_id = ${world.plan.id} and kind = 'crossing-set'`
  expect(entries).toHaveLength(2)
})

test('[A28] an empty cell emptied stays a cell never set, and is no entry', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 1)
  const [nodeId = ''] = await linesOf(world)
  const ana = await world.person('project-lead')

  const { body } = await setCell(world, ana, { nodeId, columnId: facet.items[0] ?? '', intensity: 0 })

  expect(body).toEqual({ version: 0 })
  expect(await crossingsOf(world, ana, nodeId)).toEqual([])
})

test('[A28] lines and columns of another plan are not found; a retired line is not filled', async () => {
  await using world = await openWorld()
  const [mine, theirs] = [await facetOf(world, world.plan.id, 1), await facetOf(world, world.otherPlan.id, 1)]
  const lines = await linesOf(world)
  const nodeId = lines.at(-1) ?? ''
  const [other] = await world.owner<
    { id: string }[]
  >`select id from node where plan_id = ${world.otherPlan.id} limit 1`
  const ana = await world.person('project-lead')
  const columnId = mine.items[0] ?? ''

  expect((await setCell(world, ana, { nodeId, columnId: theirs.items[0] ?? '' })).status).toBe(404)
  expect((await setCell(world, ana, { nodeId: other?.id ?? '', columnId })).status).toBe(404)
  expect((await setCell(world, ana, { nodeId, columnId, kind: 'territory' })).status).toBe(404)
  expect((await setCell(world, ana, { nodeId, columnId, kind: 'body' })).status).toBe(404)
  expect((await setCell(world, ana, { nodeId, columnId, intensity: 4 })).status).toBe(400)

  await world.owner`update node set state = 'retired' where id = ${nodeId}`
  const refused = await setCell(world, ana, { nodeId, columnId })
  expect([refused.status, refused.body.refusal]).toEqual([409, 'node-retired'])
})

test('[A29] two people filling two hundred cells each at once: none is lost, and the journal holds', async () => {
  await using world = await openWorld()
  const facet = await facetOf(world, world.plan.id, 80)
  const lines = (await linesOf(world)).slice(0, 5)
  const people = [await world.person('project-lead'), await world.person('facilitator')] as const
  const cells = lines.flatMap((nodeId) => facet.items.map((columnId) => ({ nodeId, columnId })))

  // From opposite ends, and both the middle.
  const own = [cells.slice(0, 220), cells.slice(180).reverse()]
  const answers = await Promise.all(
    people.map(async (person, index) => {
      const statuses: number[] = []
      for (const cell of own[index] ?? []) statuses.push((await setCell(world, person, cell)).status)
      return statuses
    }),
  )

  expect(answers.flat().filter((status) => status !== 200)).toEqual([])
  const [stored] = await world.owner<{ cells: number; entries: number }[]>`
    select (select count(*) from crossing where intensity = 1 and version = 1)::int as cells,
      (select count(*) from journal where kind = 'crossing-set')::int as entries
  `
  expect(stored).toEqual({ cells: 400, entries: 400 })
  const { body } = await people[0].get(world.at('/journal/verification'))
  expect(body).toMatchObject({ break: null })
})
