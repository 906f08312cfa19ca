import { randomUUID } from 'node:crypto'
import { defaultSheetTemplate } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { anchorOn } from '../support/comment'
import {
  attest,
  brokenRules,
  emptySheet,
  fillSheet,
  lifeOf,
  step,
  testimonyOf,
  writeBlock,
  writeField,
  writeText,
} from '../support/sheet'
import { openWorld, type World } from '../support/world'

async function table(world: World) {
  const lead = await world.person('project-lead')
  const group = await world.group('Housing')
  const sheet = await emptySheet(world, lead, group)
  await fillSheet(world, lead, sheet)
  return { lead, sheet, member: await world.person('member', { group }) }
}

async function collegeOf(world: World, label: string): Promise<string> {
  const id = randomUUID()
  await world.owner`insert into college (id, plan_id, key, label, position) values (${id}, ${world.plan.id}, ${id}, ${label}, 9)`
  return id
}

async function structure(world: World, label: string): Promise<string> {
  const id = randomUUID()
  await world.owner`
    insert into body (id, plan_id, key, kind, label) values (${id}, ${world.plan.id}, ${id}, 'structure', ${label})`
  return id
}

const means = {
  isWithoutDirectCost: false,
  years: [{ year: 2027, nature: 'operating', amountEuros: 5 }],
  funders: [],
}

test('[A54] another structure that leads has not confirmed; by one of its own, it has', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  const ofCaf = await world.person('consulted-body', { bodyId: await structure(world, 'CAF') })

  await writeField(world, lead, sheet, 'lead', { structure: 'Caf', department: '', position: '' })

  expect(await brokenRules(world, lead, sheet)).toEqual(['FA-08'])
  expect(await attest(world, member, sheet, { kind: 'lead-confirmation', reason: 'On m’a dit.' })).toBe(
    'not-permitted',
  )
  expect(await attest(world, lead, sheet, { kind: 'lead-confirmation' })).toBe('reason-missing')
  expect(await attest(world, ofCaf, sheet, { kind: 'lead-confirmation' })).toBe(201)
  expect(await brokenRules(world, lead, sheet)).toEqual([])
})

test('[A54] means that change are not those that finance has seen', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  const obstacles = async () => {
    await world.owner`update sheet set state = 'validated' where id = ${sheet.id}`
    const { next } = await lifeOf(world, lead, sheet)
    await world.owner`update sheet set state = 'draft' where id = ${sheet.id}`
    return next.find(({ event }) => event === 'adopt')?.obstacles.map(({ kind }) => kind)
  }

  expect(await obstacles()).toEqual(['visa-missing', 'opinion-missing'])
  expect(await attest(world, member, sheet, { kind: 'finance-visa' })).toBe('not-permitted')
  await attest(world, lead, sheet, { kind: 'finance-visa' })
  await attest(world, lead, sheet, {
    kind: 'opinion',
    opinion: 'not-concerned',
    reason: 'Sans lien avec l’autonomie.',
  })
  expect(await obstacles()).toEqual([])
  await writeField(world, lead, sheet, 'financial-means', means)
  expect(await obstacles()).toEqual(['visa-outdated', 'opinion-outdated'])
})

test('[A54] the people concerned read for themselves; nobody reads in their name', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead)
  const user = await world.person('member', { collegeId: await collegeOf(world, 'Usagers et citoyens') })
  const partner = await world.person('member', { collegeId: await collegeOf(world, 'Partenaires') })

  for (const other of [lead, partner])
    expect(await attest(world, other, sheet, { kind: 'user-reading' })).toBe('not-permitted')
  expect(await brokenRules(world, lead, sheet)).toContain('FA-19')
  expect(await attest(world, user, sheet, { kind: 'user-reading' })).toBe(201)
  expect(await brokenRules(world, lead, sheet)).not.toContain('FA-19')
  expect((await lifeOf(world, partner, sheet)).attest).toMatchObject({
    'user-reading': 'not-permitted',
    'finance-visa': 'not-permitted',
  })
})

test('[A54] what was recorded stays: nobody changes it', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  await step(world, lead, sheet, 'complete')
  await expect(world.owner`update sheet_attestation set reason = ''`).rejects.toThrow('written once')
  await expect(world.owner`delete from sheet_step`).rejects.toThrow('written once')
})

test('[F6] an address in a text waits until it is gone, or until it is said why it is no personal data', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  const observer = await world.person('observer')

  await writeText(world, sheet, 'description', 'Écrire à accueil@orvance.fr ou à Mme Lenoir.')
  await writeField(world, lead, sheet, 'summary', 'Appeler le 05 49 00 00 00.')

  const { alerts, findings } = await lifeOf(world, member, sheet)
  expect(findings).toMatchObject([{ rule: 'FA-18', details: { kind: 'open', count: 3 } }])
  expect(alerts.map(({ field, kind, quote }) => [field, kind, quote])).toEqual([
    ['summary', 'phone', '05 49 00 00 00'],
    ['description', 'email', 'accueil@orvance.fr'],
    ['description', 'named-person', 'Mme Lenoir'],
  ])
  const review = async (hash: string, reason: string, by = member) =>
    (await by.post<{ refusal?: string }>(world.at(`/sheets/${sheet.id}/personal-data`), { hash, reason }))
      .body.refusal
  expect(await review(alerts[1]?.hash ?? '', 'Boîte commune', observer)).toBe('not-permitted')
  expect(await review(alerts[1]?.hash ?? '', ' ')).toBe('reason-missing')
  expect(await review('0'.repeat(64), 'Rien')).toBe('not-found')
  for (const { hash } of alerts.slice(1))
    expect(await review(hash, 'Une adresse de service.')).toBeUndefined()
  await writeField(world, lead, sheet, 'summary', 'Appeler l’accueil.')
  expect(await brokenRules(world, member, sheet)).toEqual([])
})

test('[F6] what is only proposed, and who speaks in a testimony, are shown and settled as well', async () => {
  await using world = await openWorld()
  const { sheet, member } = await table(world)
  const at = Date.UTC(2026, 9, 1)
  const proposed = { insertion: { id: 'a'.repeat(16), author: member.accountId, at } }
  await writeText(world, sheet, 'description', 'Écrire à accueil@orvance.fr.', proposed)
  await writeBlock(world, sheet, 'findings', testimonyOf('Mme Lenoir', '', ''))

  const { alerts } = await lifeOf(world, member, sheet)
  expect(alerts.map(({ quote }) => quote).sort()).toEqual(['Mme Lenoir', 'accueil@orvance.fr'])
  for (const { hash } of alerts)
    await member.post(world.at(`/sheets/${sheet.id}/personal-data`), {
      hash,
      reason: 'Une adresse de service.',
    })
  expect(await brokenRules(world, member, sheet)).toEqual([])
})

test('[F6] nothing of what a text quotes is kept beside it, and what people said of it goes with what is erased', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  await writeText(world, sheet, 'description', 'Écrire à accueil@orvance.fr.')
  const { alerts } = await lifeOf(world, member, sheet)
  const asked = { hash: alerts[0]?.hash, reason: 'La boîte de accueil@orvance.fr' }
  await member.post(world.at(`/sheets/${sheet.id}/personal-data`), asked)
  await lifeOf(world, member, sheet)

  const kept = await world.owner`
    select t::text as words from sheet_text_facts t union all select event from journal`
  expect(JSON.stringify(kept)).not.toContain('orvance.fr')
  expect((await lead.post(world.at(`/texts/${sheet.documentId}/erasure`))).status).toBe(200)
  expect(await world.owner`select reason from personal_data_review`).toMatchObject([{ reason: '…' }])
  expect(await world.owner`select from sheet_text_facts`).toHaveLength(0)
  expect(await brokenRules(world, member, sheet)).toEqual([])
})

test('[F6] of what a variant inherits, an alert is settled once, in the sheet that says it', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const variant = await emptySheet(world, lead, await world.group('Elsewhere'))
  await lead.put(world.at(`/sheets/${variant.id}/variant-of`), { sheetId: sheet.id })
  await writeField(world, lead, sheet, 'summary', 'Appeler le 05 49 00 00 00.')

  expect(await brokenRules(world, lead, variant)).toContain('FA-18')
  expect((await lifeOf(world, lead, variant)).alerts).toEqual([])
  const { alerts } = await lifeOf(world, lead, sheet)
  const asked = { hash: alerts[0]?.hash, reason: 'Le standard.' }
  expect((await lead.post(world.at(`/sheets/${sheet.id}/personal-data`), asked)).status).toBe(200)
  expect(await brokenRules(world, lead, sheet)).not.toContain('FA-18')
  expect(await brokenRules(world, lead, variant)).not.toContain('FA-18')
})

test('[F7] a territorial variant keeps the rules with what it inherits, and breaks them by what it says otherwise', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const variant = await emptySheet(world, lead, await world.group('Elsewhere'))
  const path = world.at(`/sheets/${variant.id}`)
  expect((await lead.put(`${path}/variant-of`, { sheetId: sheet.id })).status).toBe(200)

  expect(await brokenRules(world, lead, variant)).toEqual(['FA-08', 'FA-19'])
  await lead.put(`${path}/own-fields/summary`, { isOwn: true })
  await writeField(world, lead, variant, 'summary', '')
  expect(await brokenRules(world, lead, variant)).toEqual(['FA-08', 'FA-16', 'FA-19'])
  await lead.put(`${path}/own-fields/findings`, { isOwn: true })
  expect(await brokenRules(world, lead, variant)).toEqual(['FA-03', 'FA-08', 'FA-16', 'FA-19'])
})

test('[F7] a thread that blocks a text keeps back the territorial variants that inherit it, and no other', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await table(world)
  const variant = await emptySheet(world, lead)
  const path = world.at(`/sheets/${variant.id}`)
  await lead.put(`${path}/variant-of`, { sheetId: sheet.id })
  const { seen } = await lifeOf(world, lead, variant)
  const anchor = await anchorOn(world, sheet.documentId, 'renonce', 'findings')
  const asked = { body: 'À dater.', fragment: 'findings', anchor, isBlocking: true }
  const thread = await lead.post<{ id: string }>(world.at(`/texts/${sheet.documentId}/threads`), asked)

  expect(await brokenRules(world, lead, variant)).toContain('FA-17')
  expect((await lifeOf(world, lead, variant)).seen).not.toBe(seen)
  await lead.put(`${path}/own-fields/findings`, { isOwn: true })
  expect(await brokenRules(world, lead, variant)).not.toContain('FA-17')
  await lead.put(`${path}/own-fields/findings`, { isOwn: false })
  await lead.put(world.at(`/threads/${thread.body.id}/state`), { state: 'resolved' })
  expect(await brokenRules(world, lead, variant)).not.toContain('FA-17')
})

test('[F6] what a field of the plan’s own says is looked at as well', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)
  const key = 'own-00000000-0000-4000-8000-00000000000a' as const
  const field = { key, section: 'why', label: 'Qui appeler', help: '', isHidden: false, gate: null }
  const fields = [...defaultSheetTemplate.fields, { ...field, shape: { kind: 'long-text' } }]
  const { ruleGates } = defaultSheetTemplate
  await lead.put(world.at('/sheet-template'), { expectedVersion: 0, fields, ruleGates })
  expect(await writeField(world, member, sheet, key, 'Appeler Mme Lenoir, 05 49 00 00 00.')).toBe(200)

  const { alerts, findings } = await lifeOf(world, member, sheet)
  expect(findings).toMatchObject([{ rule: 'FA-18', field: key, details: { kind: 'open', count: 2 } }])
  expect(alerts.map(({ field, kind, quote }) => [field, kind, quote])).toEqual([
    [key, 'named-person', 'Mme Lenoir'],
    [key, 'phone', '05 49 00 00 00'],
  ])
  for (const { hash } of alerts) {
    const asked = { hash, reason: 'Une adresse de service.' }
    expect((await member.post(world.at(`/sheets/${sheet.id}/personal-data`), asked)).status).toBe(200)
  }
  expect(await brokenRules(world, member, sheet)).toEqual([])
})
