import { expect, test } from 'vitest'
import { asSent, facetsOf, newFacet, newItem, tick } from '../support/facets'
import { openWorld, type Visitor, type World } from '../support/world'

type Sheet = { nodeId: string; fields: { key: string; value: unknown; version: number }[] }

async function table(world: World) {
  const lead = await world.person('project-lead')
  const { seen } = await facetsOf(world, lead)
  const facets = [
    newFacet([newItem('1'), newItem('2')]),
    newFacet([newItem('P')], { kind: 'public', label: 'Audiences' }),
  ]
  await lead.put(world.at('/facets'), { seen, facets: asSent(facets) })
  const [principles, audiences] = (await facetsOf(world, lead)).facets
  const { body } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = body.nodes.find(({ levelKey }) => levelKey === 'axis')?.id
  await lead.post(world.at('/nodes'), { title: 'To house', levelKey: 'action', parentId, position: 0 })
  const { body: list } = await lead.get<{ sheets: { id: string; nodeId: string }[] }>(world.at('/sheets'))
  const sheet = list.sheets[0] ?? { id: '', nodeId: '' }
  const ids = (facet: typeof principles) => facet?.items.map(({ id }) => id ?? '') ?? []
  return { lead, sheet, principles: ids(principles), audiences: ids(audiences) }
}

async function fieldOf(world: World, visitor: Visitor, sheet: string, key: string) {
  const { body } = await visitor.get<Sheet>(world.at(`/sheets/${sheet}`))
  return body.fields.find((field) => field.key === key)
}

async function write(
  world: World,
  visitor: Visitor,
  sheet: string,
  key: string,
  value: unknown,
  expectedVersion: number,
) {
  return await visitor.put(world.at(`/sheets/${sheet}/fields/${key}`), { value, expectedVersion })
}

test('[A25] what a line is ticked with is in its sheet, principles and audiences apart', async () => {
  await using world = await openWorld()
  const { lead, sheet, principles, audiences } = await table(world)

  await tick(world, sheet.nodeId, principles[1] ?? '')
  await tick(world, sheet.nodeId, audiences[0] ?? '')

  expect((await fieldOf(world, lead, sheet.id, 'principles'))?.value).toEqual([principles[1]])
  expect((await fieldOf(world, lead, sheet.id, 'audiences'))?.value).toEqual({
    itemIds: audiences,
    precision: '',
  })
})

test('[A25] what is written in the sheet is ticked on the line, and nothing else of the line changes', async () => {
  await using world = await openWorld()
  const { lead, sheet, principles, audiences } = await table(world)
  await tick(world, sheet.nodeId, audiences[0] ?? '')
  await tick(world, sheet.nodeId, principles[0] ?? '', 3)

  const seen = (await fieldOf(world, lead, sheet.id, 'principles'))?.version ?? 0
  expect((await write(world, lead, sheet.id, 'principles', principles, seen)).status).toBe(200)
  const ticked =
    await world.owner`select facet_item_id as id, intensity from crossing order by intensity desc, id`
  expect(new Set(ticked.map(({ id, intensity }) => `${id} ${intensity}`))).toEqual(
    new Set([`${principles[0]} 3`, `${principles[1]} 1`, `${audiences[0]} 1`]),
  )
  const next = (await fieldOf(world, lead, sheet.id, 'principles'))?.version ?? 0
  expect((await write(world, lead, sheet.id, 'principles', null, next)).status).toBe(200)
  expect((await fieldOf(world, lead, sheet.id, 'principles'))?.value).toBeNull()
  expect((await facetsOf(world, lead)).ticks.map(({ itemId }) => itemId)).toEqual(audiences)
  const precise = { itemIds: [], precision: 'without a car' }
  const version = (await fieldOf(world, lead, sheet.id, 'audiences'))?.version ?? 0
  await write(world, lead, sheet.id, 'audiences', precise, version)
  expect((await fieldOf(world, lead, sheet.id, 'audiences'))?.value).toEqual(precise)
})

test('[A25] what somebody ticked since the sheet was read is not undone by it', async () => {
  await using world = await openWorld()
  const { lead, sheet, principles } = await table(world)
  const seen = (await fieldOf(world, lead, sheet.id, 'principles'))?.version ?? 0
  const post = {
    nodeId: sheet.nodeId,
    kind: 'item',
    columnId: principles[0],
    intensity: 1,
    expectedVersion: null,
  }
  expect((await lead.post(world.at('/crossings'), post)).status).toBe(200)

  const answer = await write(world, lead, sheet.id, 'principles', [principles[1]], seen)

  expect(answer.body).toMatchObject({ refusal: 'stale-version' })
  const results = await Promise.all(
    [0, 1].map(async () => {
      const version = (await fieldOf(world, lead, sheet.id, 'principles'))?.version ?? 0
      return (await write(world, lead, sheet.id, 'principles', [principles[1]], version)).status
    }),
  )
  expect(results.sort()).toEqual([200, 409])
})
