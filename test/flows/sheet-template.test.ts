import { defaultSheetTemplate, type OwnField, type PlanSheetTemplate } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { journalKinds } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

const key = 'own-00000000-0000-4000-8000-00000000000a'
const places: OwnField = {
  key,
  section: 'means',
  label: 'Places créées',
  help: 'À la fin du schéma.',
  isHidden: false,
  shape: { kind: 'number', unit: 'places' },
  gate: 'G3',
}

type Answer = { template: PlanSheetTemplate; filled: Record<string, number> }

async function templateOf(world: World, visitor: Visitor): Promise<Answer> {
  return (await visitor.get<Answer>(world.at('/sheet-template'))).body
}

async function save(world: World, visitor: Visitor, change: Partial<PlanSheetTemplate>) {
  const { template } = await templateOf(world, visitor)
  const { version, fields, ruleGates } = { ...template, ...change }
  return await visitor.put(world.at('/sheet-template'), { expectedVersion: version, fields, ruleGates })
}

function withHidden(hidden: string): PlanSheetTemplate['fields'] {
  return defaultSheetTemplate.fields.map((field) => ({ ...field, isHidden: field.key === hidden }))
}

/** A sheet of the plan, and whoever leads it. */
async function table(world: World) {
  const lead = await world.person('project-lead')
  const { body: tree } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = tree.nodes.find(({ levelKey }) => levelKey === 'axis')?.id
  await lead.post(world.at('/nodes'), { title: 'To house', levelKey: 'action', parentId, position: 0 })
  const { body } = await lead.get<{ sheets: { id: string }[] }>(world.at('/sheets'))
  return { lead, sheet: body.sheets[0]?.id ?? '' }
}

async function fieldOf(world: World, visitor: Visitor, sheet: string, wanted: string) {
  const { body } = await visitor.get<{ fields: { key: string; value: unknown }[] }>(
    world.at(`/sheets/${sheet}`),
  )
  return body.fields.find((field) => field.key === wanted)?.value
}

test('[A55] those who edit the plan change its template in one act, which everybody reads and the journal tells', async () => {
  await using world = await openWorld()
  const { lead } = await table(world)
  const observer = await world.person('observer')
  expect((await templateOf(world, observer)).template).toEqual(defaultSheetTemplate)

  const fields = defaultSheetTemplate.fields.map((field) =>
    field.key === 'lead' ? { ...field, label: '  Chef de file ' } : field,
  )
  const gates = { ...defaultSheetTemplate.ruleGates, 'FA-19': 'off' as const }
  expect(await save(world, lead, { fields, ruleGates: gates })).toEqual({ status: 200, body: { version: 1 } })

  const { template } = await templateOf(world, observer)
  expect(template).toMatchObject({ version: 1, ruleGates: { 'FA-19': 'off', 'FA-01': 'G3' } })
  expect(template.fields.find((field) => field.key === 'lead')?.label).toBe('Chef de file')
  expect(await journalKinds(world)).toContain('sheet-template-changed')
  const facilitator = await world.person('facilitator')
  expect(await save(world, facilitator, { fields })).toMatchObject({ status: 403 })
})

test('[A55] what changes nothing leaves no trace', async () => {
  await using world = await openWorld()
  const { lead } = await table(world)
  expect(await save(world, lead, {})).toEqual({ status: 200, body: { version: 0 } })
  expect(await journalKinds(world)).not.toContain('sheet-template-changed')
})

test('[A55] of two who change the same version, the second is refused', async () => {
  await using world = await openWorld()
  const { lead } = await table(world)
  const other = await world.person('project-lead')
  const { version } = (await templateOf(world, lead)).template
  const [first, second] = await Promise.all([
    save(world, lead, { version, fields: withHidden('priority') }),
    save(world, other, { version, fields: withHidden('nature') }),
  ])
  expect([first.status, second.status].toSorted()).toEqual([200, 409])
  expect([first.body, second.body]).toContainEqual({ refusal: 'stale-version' })
})

test('[A55] what a sheet says in a hidden field stays, and comes back with it', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const put = (of: string, value: unknown, expectedVersion = 0) =>
    lead.put(world.at(`/sheets/${sheet}/fields/${of}`), { value, expectedVersion })
  await put('summary', 'En clair.')
  await save(world, lead, { fields: [...withHidden('summary'), places] })
  expect(await put(key, 12.5)).toMatchObject({ status: 200 })

  await save(world, lead, { fields: [...withHidden('summary'), { ...places, isHidden: true }] })
  expect(await fieldOf(world, lead, sheet, 'summary')).toBe('En clair.')
  expect((await templateOf(world, lead)).filled).toMatchObject({ summary: 1, [key]: 1 })
  // Somebody was typing when it was hidden.
  expect(await put(key, 13, 1)).toMatchObject({ status: 200 })

  await save(world, lead, { fields: [...withHidden(''), places] })
  expect(await fieldOf(world, lead, sheet, key)).toBe(13)
})

test('[F2] [P13] a date of no plausible year is refused by the server, and nothing of it is kept', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const start = (year: string) =>
    lead.put(world.at(`/sheets/${sheet}/fields/schedule`), {
      value: { start: `${year}-12-30`, end: null, isPermanent: false, milestones: [] },
      expectedVersion: 0,
    })

  expect(await start('0027')).toMatchObject({ status: 400, body: { refusal: 'year-out-of-range' } })
  expect(await start('2027')).toMatchObject({ status: 200, body: { version: 1 } })
})

test('[A55] a field of the plan’s own takes a value of its kind, in its own plan only', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const put = (value: unknown) =>
    lead.put(world.at(`/sheets/${sheet}/fields/${key}`), { value, expectedVersion: 0 })

  expect(await put(3)).toMatchObject({ status: 400, body: { refusal: 'unknown-field' } })
  await save(world, lead, { fields: [...withHidden(''), places] })
  expect(await put('beaucoup')).toMatchObject({ status: 400, body: { refusal: 'not-a-number' } })
  expect(await put(1e13)).toMatchObject({ status: 400, body: { refusal: 'number-out-of-range' } })
  expect(await put(3)).toMatchObject({ status: 200 })
  expect(await save(world, lead, { fields: withHidden('') })).toMatchObject({
    status: 400,
    body: { refusal: 'field-missing' },
  })
})

test('[F32] a count of people is refused by the server when it is less than none or not whole', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const helped: OwnField = { ...places, shape: { kind: 'count', unit: 'personnes' } }
  const put = (value: unknown) =>
    lead.put(world.at(`/sheets/${sheet}/fields/${key}`), { value, expectedVersion: 0 })

  expect(await save(world, lead, { fields: [...withHidden(''), helped] })).toMatchObject({ status: 200 })
  for (const value of [-12, 12.5])
    expect(await put(value)).toMatchObject({ status: 400, body: { refusal: 'number-not-whole' } })
  expect(await put(12)).toMatchObject({ status: 200 })
})

test('[A55] the table counts the short fields that the plan shows, and the export has those of its own', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  await lead.put(world.at(`/sheets/${sheet}/fields/summary`), { value: 'En clair.', expectedVersion: 0 })
  const counts = async () =>
    (await lead.get<{ shortFields: number; sheets: { filled: number }[] }>(world.at('/sheets'))).body
  expect(await counts()).toMatchObject({ shortFields: 24, sheets: [{ filled: 1 }] })

  await save(world, lead, { fields: [...withHidden('summary'), places] })
  await lead.put(world.at(`/sheets/${sheet}/fields/${key}`), { value: 8, expectedVersion: 0 })

  expect(await counts()).toMatchObject({ shortFields: 24, sheets: [{ filled: 1 }] })
  const file = await (await lead.download(world.at('/export?format=csv&what=sheets'))).text()
  expect(file).toContain('Places créées')
  expect(file).toContain('8 places')
  expect(file).not.toContain('En clair.')
})
