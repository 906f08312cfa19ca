import { expect, test } from 'vitest'
import { facetOf, setCell } from '../support/matrix'
import { overlapping } from '../support/overlapping'
import { removingItem, removingTerritories, type Told, territoryOf, told } from '../support/removals'
import { openWorld, type Visitor, type World } from '../support/world'

type Row = { readonly id: string; readonly nodeId: string }

/** A line of the plan that has a sheet, and three principles in the order of their ids. */
async function table(world: World) {
  const [lead, ben] = [await world.person('project-lead'), await world.person('facilitator')]
  const { body } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = body.nodes.find(({ levelKey }) => levelKey === 'axis')?.id
  await lead.post(world.at('/nodes'), { title: 'To house', levelKey: 'action', parentId, position: 0 })
  const { body: list } = await lead.get<{ sheets: readonly Row[] }>(world.at('/sheets'))
  const facet = await facetOf(world, world.plan.id, 3)
  const [one = '', two = '', three = ''] = [...facet.items].sort()
  return { lead, ben, sheet: list.sheets[0] ?? { id: '', nodeId: '' }, items: [one, two, three] as const }
}

async function saving(world: World, visitor: Visitor, sheet: Row, key: string, value: unknown) {
  const { body } = await visitor.get<{ fields: { key: string; version: number }[] }>(
    world.at(`/sheets/${sheet.id}`),
  )
  const expectedVersion = body.fields.find((field) => field.key === key)?.version ?? 0
  const path = world.at(`/sheets/${sheet.id}/fields/${key}`)
  return async () => told(await visitor.put<{ refusal?: string }>(path, { value, expectedVersion }))
}

test('[A25] a tick that is under way while the principles of the sheet are saved is not undone', async () => {
  await using world = await openWorld()
  const { lead, ben, sheet, items } = await table(world)
  const cell = { nodeId: sheet.nodeId, columnId: items[0] }
  await setCell(world, ben, cell)
  const save = await saving(world, lead, sheet, 'principles', [items[1]])

  const answers = await overlapping<Told>(world, [
    async () => told(await setCell(world, ben, { ...cell, intensity: 3, expectedVersion: 1 })),
    save,
  ])

  expect(answers).toEqual([200, 'stale-version'])
  expect(await world.owner`select facet_item_id as id, intensity from crossing`).toMatchObject([
    { id: items[0], intensity: 3 },
  ])
})

test('[A25] the principles of a sheet and the items of a plan are saved at once, and neither waits for ever', async () => {
  await using world = await openWorld()
  const { lead, ben, sheet, items } = await table(world)
  for (const columnId of items.slice(0, 2)) {
    await setCell(world, ben, { nodeId: sheet.nodeId, columnId })
    await setCell(world, ben, { nodeId: sheet.nodeId, columnId, intensity: 0, expectedVersion: 1 })
  }
  const save = await saving(world, lead, sheet, 'principles', items)
  const remove = await removingItem(world, lead, items[0])

  // The sheet has the first cell, and not yet the third item.
  const answers = await overlapping(
    world,
    [save, remove],
    (holder) => holder`select from crossing where facet_item_id = ${items[1]} for update`,
  )

  expect(answers).toEqual([200, 'item-in-use'])
  expect(await world.owner`select from crossing where intensity = 1`).toHaveLength(3)
})

test('[A25] a principle that goes while the sheet is saved is not found, and nothing is saved', async () => {
  await using world = await openWorld()
  const { lead, sheet, items } = await table(world)
  const save = await saving(world, lead, sheet, 'principles', items)
  const remove = await removingItem(world, lead, items[0])

  expect(await overlapping(world, [remove, save])).toEqual([200, 'not-found'])
  expect(await world.owner`select from crossing`).toHaveLength(0)
})

test('[A26] a territory that a sheet is naming is not removed; one that is going is named by none', async () => {
  for (const [order, expected] of [
    ['sheet first', [200, 'territory-in-use']],
    ['territories first', [200, 'not-found']],
  ] as const) {
    await using world = await openWorld()
    const { lead, sheet } = await table(world)
    const value = { isWholeDepartment: false, territoryIds: [await territoryOf(world, lead)] }
    const remove = await removingTerritories(world, lead)
    const save = await saving(world, lead, sheet, 'territories', value)

    expect(await overlapping(world, order === 'sheet first' ? [save, remove] : [remove, save])).toEqual(
      expected,
    )
  }
})
