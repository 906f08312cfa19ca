import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { overlapping } from '../support/overlapping'
import { attest, emptySheet, fillSheet, lifeOf, step, writeField } from '../support/sheet'
import { openWorld, type World } from '../support/world'

const means = {
  isWithoutDirectCost: false,
  years: [{ year: 2027, nature: 'operating', amountEuros: 5 }],
  funders: [],
}

async function table(world: World) {
  const lead = await world.person('project-lead')
  const group = await world.group('Housing')
  const sheet = await emptySheet(world, lead, group)
  await fillSheet(world, lead, sheet)
  return { lead, sheet, member: await world.person('member', { group }) }
}

async function structure(world: World, label: string): Promise<string> {
  const id = randomUUID()
  await world.owner`
    insert into body (id, plan_id, key, kind, label) values (${id}, ${world.plan.id}, ${id}, 'structure', ${label})`
  return id
}

test('[A54] a structure that leads with another accepts by one of its own; who writes the sheet cannot tick it', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  const ofCaf = await world.person('consulted-body', { bodyId: await structure(world, 'CAF') })
  const accept = async (by: typeof lead, named: string, reason = '') =>
    await attest(world, by, sheet, { kind: 'co-lead-acceptance', structure: named, reason })
  const waiting = async () => {
    const { next } = await lifeOf(world, lead, sheet)
    return next.flatMap(({ event, obstacles }) => (event === 'submit' ? obstacles : []))
  }
  const ticked = [{ structure: 'CAF', hasAccepted: true }]
  expect(await writeField(world, member, sheet, 'co-leads', ticked)).toBe('unknown-field')
  expect(
    await writeField(world, member, sheet, 'co-leads', [{ structure: 'CAF' }, { structure: 'MSA' }]),
  ).toBe(200)
  await step(world, lead, sheet, 'complete')
  await step(world, lead, sheet, 'forward')
  expect(await waiting()).toMatchObject([
    { kind: 'co-lead', structure: 'CAF' },
    { kind: 'co-lead', structure: 'MSA' },
  ])
  expect(await step(world, lead, sheet, 'submit')).toBe('sheet-incomplete')

  expect(await accept(member, 'CAF', 'On m’a dit.')).toBe('not-permitted')
  expect(await accept(lead, 'CAF', 'On m’a dit.')).toBe('not-permitted')
  expect(await accept(ofCaf, 'MSA')).toBe('not-permitted')
  expect(await accept(ofCaf, 'Poste')).toBe('not-found')
  expect(await accept(ofCaf, 'caf')).toBe(201)
  expect(await waiting()).toMatchObject([{ structure: 'MSA' }])
  expect(await accept(lead, 'MSA')).toBe('reason-missing')
  expect(await accept(lead, 'MSA', 'Courrier du 3 mars.')).toBe(201)
  expect(await waiting()).toEqual([])
  expect((await lifeOf(world, lead, sheet)).coLeads).toMatchObject([
    { structure: 'CAF', acceptance: { by: ofCaf.name, isOnBehalf: false } },
    { structure: 'MSA', acceptance: { by: lead.name, isOnBehalf: true, reason: 'Courrier du 3 mars.' } },
  ])

  await writeField(world, member, sheet, 'co-leads', [{ structure: 'Poste' }])
  expect(await step(world, lead, sheet, 'submit')).toBe('sheet-incomplete')
})

test('[A54] an acceptance is of a structure that still leads with another when it is recorded', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  await writeField(world, member, sheet, 'co-leads', [{ structure: 'MSA' }])
  const asked = { kind: 'co-lead-acceptance', structure: 'MSA', reason: 'Courrier.' }

  const answers = await overlapping<string | number>(world, [
    async () => await writeField(world, member, sheet, 'co-leads', [{ structure: 'Poste' }]),
    async () => await attest(world, lead, sheet, asked),
  ])

  expect(answers).toEqual([200, 'stale-version'])
})

test('[A54] what was ticked before structures spoke for themselves is no acceptance', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const ticked = [
    { structure: 'MSA', hasAccepted: true },
    { structure: 'CAF', hasAccepted: false },
  ]
  await world.owner`
    insert into sheet_field (sheet_id, key, value, version, updated_at)
    values (${sheet.id}, 'co-leads', ${world.owner.json(ticked)}, 1, now())`

  const migration = new URL('../../packages/database/migrations/059-co-leads.sql', import.meta.url)
  await world.owner.unsafe(await readFile(migration, 'utf8'))

  const { coLeads } = await lifeOf(world, lead, sheet)
  expect(coLeads).toMatchObject([
    { structure: 'MSA', acceptance: null },
    { structure: 'CAF', acceptance: null },
  ])
  const [row] =
    await world.owner`select value from sheet_field where sheet_id = ${sheet.id} and key = 'co-leads'`
  expect(row?.value).toEqual([{ structure: 'MSA' }, { structure: 'CAF' }])
})

test('[A54] what has changed since it was read is confirmed by nobody, given no visa and no opinion', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const asked = [
    { kind: 'lead-confirmation', reason: 'Courrier du 3 mars.' },
    { kind: 'finance-visa' },
    { kind: 'opinion', opinion: 'favourable' },
  ]
  const { attestSeen: before, attestations } = await lifeOf(world, lead, sheet)

  await writeField(world, lead, sheet, 'lead', { structure: 'CAF', department: '', position: '' })
  await writeField(world, lead, sheet, 'financial-means', means)

  for (const each of asked)
    expect(await attest(world, lead, sheet, { ...each, seen: before[each.kind] })).toBe('stale-version')
  expect((await lifeOf(world, lead, sheet)).attestations).toEqual(attestations)
  for (const each of asked) expect(await attest(world, lead, sheet, each)).toBe(201)
})
