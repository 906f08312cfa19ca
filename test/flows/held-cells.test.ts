import { expect, test } from 'vitest'
import { facetOf, linesOf, setCell } from '../support/matrix'
import { overlapping } from '../support/overlapping'
import {
  removingBodies,
  removingItem,
  removingTerritories,
  type Told,
  territoryOf,
  told,
} from '../support/removals'
import { openWorld, type World } from '../support/world'

async function bodyOf(world: World): Promise<string> {
  const [row] = await world.owner<{ id: string }[]>`select id from body where plan_id = ${world.plan.id}`
  return row?.id ?? ''
}

const columns = {
  item: {
    of: async (world: World) => (await facetOf(world, world.plan.id, 1)).items[0] ?? '',
    removing: removingItem,
    inUse: 'item-in-use',
  },
  territory: { of: territoryOf, removing: removingTerritories, inUse: 'territory-in-use' },
  body: { of: bodyOf, removing: removingBodies, inUse: 'part-in-use' },
} as const

/** A cell that was ticked once and is empty again; its column is about to be removed. */
async function emptied(world: World, kind: keyof typeof columns) {
  const [lead, ben] = [await world.person('project-lead'), await world.person('facilitator')]
  const [nodeId = ''] = await linesOf(world)
  const columnId = await columns[kind].of(world, lead)
  const set = async (intensity: number, expectedVersion: number | null) =>
    told(await setCell(world, ben, { nodeId, kind, columnId, intensity, expectedVersion }))
  await set(1, null)
  await set(0, 1)
  return { tick: () => set(1, 2), remove: await columns[kind].removing(world, lead, columnId) }
}

const kinds = ['item', 'territory', 'body'] as const

test.each(kinds)('[A28] an emptied cell that is ticked again keeps its %s from going', async (kind) => {
  await using world = await openWorld()
  const { tick, remove } = await emptied(world, kind)

  expect(await overlapping<Told>(world, [tick, remove])).toEqual([200, columns[kind].inUse])
  expect(await world.owner`select intensity from crossing`).toMatchObject([{ intensity: 1 }])
})

test.each(kinds)('[A28] nobody ticks an emptied cell while its %s goes', async (kind) => {
  await using world = await openWorld()
  const { tick, remove } = await emptied(world, kind)

  expect(await overlapping<Told>(world, [remove, tick])).toEqual([200, 'not-found'])
  expect(await world.owner`select from crossing`).toHaveLength(0)
})

test('[A44] a body that was ticked is removed once its cells are empty', async () => {
  await using world = await openWorld()
  const { tick, remove } = await emptied(world, 'body')
  await tick()
  expect(await remove()).toBe('part-in-use')
  await world.owner`update crossing set intensity = 0`

  expect(await remove()).toBe(200)
  expect(await world.owner`select from body where plan_id = ${world.plan.id}`).toHaveLength(0)
})

test('[A26] a line that is retired is put in no territory', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const territory = await territoryOf(world, lead)
  const [nodeId = ''] = await linesOf(world)
  await world.owner`update node set state = 'retired' where id = ${nodeId}`
  const [plan] = await world.owner<
    { version: number }[]
  >`select version from plan where id = ${world.plan.id}`

  const put = world.tools.sql`
    select set_node_territory(${world.plan.id}, ${nodeId}, ${territory}, ${plan?.version ?? 0}, ${lead.accountId}, now())
  `
  await expect(put).rejects.toThrow('node-retired')
})
