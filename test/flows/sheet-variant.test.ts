import { expect, test } from 'vitest'
import { journalKinds } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

type Field = { key: string; value: unknown; version: number }
type Sheet = {
  id: string
  nodeId: string
  title: string
  territoryId: string | null
  ownKeys: string[]
  fields: Field[]
  departmental: { id: string; fields: Field[]; texts: Record<string, unknown> } | null
  variants: { id: string; differing: number; territoryId: string | null }[]
}

/** An action with its sheet, and a territory. */
async function table(world: World) {
  const lead = await world.person('project-lead')
  const { body: tree } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = tree.nodes.find(({ levelKey }) => levelKey === 'axis')?.id
  await lead.post(world.at('/nodes'), { title: 'To house', levelKey: 'action', parentId, position: 0 })
  const { body } = await lead.get<{ sheets: { id: string }[] }>(world.at('/sheets'))
  const territory = {
    id: null,
    name: 'Nord',
    displayName: null,
    kind: null,
    code: null,
    codeType: null,
    codeYear: null,
  }
  const { body: before } = await lead.get<{ seen: string }>(world.at('/territories'))
  const territories = [{ ...territory, parentIndex: null, retired: false }]
  await lead.put(world.at('/territories'), { seen: before.seen, territories })
  const { body: after } = await lead.get<{ territories: { id: string }[] }>(world.at('/territories'))
  return { lead, departmental: body.sheets[0]?.id ?? '', territoryId: after.territories[0]?.id ?? '' }
}

async function sheetOf(world: World, visitor: Visitor, id: string) {
  return (await visitor.get<Sheet>(world.at(`/sheets/${id}`))).body
}

async function write(world: World, visitor: Visitor, id: string, value: string) {
  const version =
    (await sheetOf(world, visitor, id)).fields.find(({ key }) => key === 'summary')?.version ?? 0
  return await visitor.put(world.at(`/sheets/${id}/fields/summary`), { value, expectedVersion: version })
}

async function variantOf(
  world: World,
  { lead, departmental, territoryId }: Awaited<ReturnType<typeof table>>,
) {
  const { body } = await lead.post<{ id: string }>(world.at(`/sheets/${departmental}/variants`), {
    territoryId,
  })
  return body.id
}

test('[A27] a variant for a territory inherits every field until one is set apart', async () => {
  await using world = await openWorld()
  const plan = await table(world)
  const { lead, departmental, territoryId } = plan
  await write(world, lead, departmental, 'For all')
  const variant = await variantOf(world, plan)
  const own = async (isOwn: boolean) =>
    (await lead.put(world.at(`/sheets/${variant}/own-fields/summary`), { isOwn })).status
  const shown = async () =>
    (await sheetOf(world, lead, departmental)).variants.map(({ differing }) => differing)

  expect(await sheetOf(world, lead, variant)).toMatchObject({ title: 'To house', territoryId, ownKeys: [] })
  expect((await write(world, lead, variant, 'Here')).body.refusal).toBe('field-inherited')
  expect(await own(true)).toBe(200)
  expect((await sheetOf(world, lead, variant)).fields).toMatchObject([{ key: 'summary', value: 'For all' }])
  expect(await shown()).toEqual([0])
  expect((await write(world, lead, variant, 'Here')).status).toBe(200)
  expect(await shown()).toEqual([1])

  expect(await own(false)).toBe(200)
  expect(await shown()).toEqual([0])
  const inherited = await sheetOf(world, lead, variant)
  expect(inherited.departmental?.fields).toMatchObject([{ key: 'summary', value: 'For all' }])
  expect(await own(true)).toBe(200)
  expect((await sheetOf(world, lead, variant)).fields).toMatchObject([{ value: 'Here' }])
  expect(await journalKinds(world)).toEqual(
    expect.arrayContaining(['sheet-field-set-apart', 'sheet-field-inherited']),
  )
})

test('[A27] a sheet that is written already becomes a variant with what it says, and by itself again', async () => {
  await using world = await openWorld()
  const { lead, departmental } = await table(world)
  const { body: tree } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = tree.nodes.find(({ levelKey }) => levelKey === 'axis')?.id
  await lead.post(world.at('/nodes'), { title: 'In the north', levelKey: 'action', parentId, position: 1 })
  const { body } = await lead.get<{ sheets: { id: string }[] }>(world.at('/sheets'))
  const other = body.sheets.find(({ id }) => id !== departmental)?.id ?? ''
  await write(world, lead, other, 'Written before')
  const become = async (sheet: string, sheetId: string | null) =>
    (await lead.put(world.at(`/sheets/${sheet}/variant-of`), { sheetId })).body.refusal

  expect(await become(other, departmental)).toBeUndefined()
  expect((await sheetOf(world, lead, other)).ownKeys).toEqual(['summary'])
  expect(await become(departmental, other)).toBe('variant-of-variant')
  expect(await become(departmental, departmental)).toBe('variant-of-variant')
  expect(await become(other, null)).toBeUndefined()
  expect(await sheetOf(world, lead, other)).toMatchObject({ departmental: null, ownKeys: [] })
  expect(
    (await lead.put(world.at(`/sheets/${other}/own-fields/summary`), { isOwn: true })).body.refusal,
  ).toBe('not-a-variant')
})

test('[A27] the list of sheets counts of a variant what it shows: what it inherits, and its own', async () => {
  await using world = await openWorld()
  const plan = await table(world)
  const { lead, departmental } = plan
  const filled = async () => {
    const { body } = await lead.get<{ sheets: { id: string; filled: number; lead: object | null }[] }>(
      world.at('/sheets'),
    )
    const line = (sheet: string) => body.sheets.find(({ id }) => id === sheet)
    return [line(departmental)?.filled, line(variant)?.filled, line(variant)?.lead]
  }
  const structure = { structure: 'La MSA', department: '', position: '' }
  await write(world, lead, departmental, 'For all')
  await lead.put(world.at(`/sheets/${departmental}/fields/lead`), { value: structure, expectedVersion: 0 })
  const variant = await variantOf(world, plan)

  expect(await filled()).toEqual([2, 2, structure])
  await lead.put(world.at(`/sheets/${variant}/own-fields/summary`), { isOwn: true })
  await write(world, lead, variant, '')
  expect(await filled()).toEqual([2, 1, structure])
})

test('[A27] who leads the plan makes variants; who writes sheets sets their fields apart', async () => {
  await using world = await openWorld()
  const plan = await table(world)
  const variant = await variantOf(world, plan)
  const status = async (role: 'facilitator' | 'observer') => {
    const person = await world.person(role)
    const { territoryId } = plan
    return [
      (await person.post(world.at(`/sheets/${plan.departmental}/variants`), { territoryId })).status,
      (await person.put(world.at(`/sheets/${variant}/variant-of`), { sheetId: null })).status,
      (await person.put(world.at(`/sheets/${variant}/own-fields/lead`), { isOwn: true })).status,
    ]
  }
  expect(await status('facilitator')).toEqual([403, 403, 200])
  expect(await status('observer')).toEqual([403, 403, 403])
  const title = await plan.lead.put(world.at(`/sheets/${variant}/own-fields/title`), { isOwn: true })
  expect(title.body.refusal).toBe('unknown-field')
})

test('[A27] two sheets made variants of each other at once do not both become one', async () => {
  await using world = await openWorld()
  const plan = await table(world)
  const variant = await variantOf(world, plan)
  const { lead, departmental } = plan
  await lead.put(world.at(`/sheets/${variant}/variant-of`), { sheetId: null })
  const become = async (sheet: string, sheetId: string) =>
    (await lead.put(world.at(`/sheets/${sheet}/variant-of`), { sheetId })).status

  const answers = await Promise.all([become(variant, departmental), become(departmental, variant)])

  expect(answers.sort()).toEqual([200, 409])
})

test('[A51] a variant is exported with what it inherits', async () => {
  await using world = await openWorld()
  const plan = await table(world)
  expect((await write(world, plan.lead, plan.departmental, 'For all')).status).toBe(200)
  await variantOf(world, plan)
  const csv = await (await plan.lead.download(world.at('/export?format=csv&what=sheets'))).text()
  expect(csv.match(/;For all;/g)).toHaveLength(2)
})
