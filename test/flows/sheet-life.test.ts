import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { anchorOn } from '../support/comment'
import { overlapping } from '../support/overlapping'
import {
  attest,
  brokenRules,
  decideOn,
  emptySheet,
  fillSheet,
  lifeOf,
  step,
  writeField,
  writeText,
} from '../support/sheet'
import { openWorld, type World } from '../support/world'

async function table(world: World) {
  const group = await world.group('Housing')
  const lead = await world.person('project-lead')
  const sheet = await emptySheet(world, lead, group)
  return {
    lead,
    sheet,
    group,
    member: await world.person('member', { group }),
    facilitator: await world.person('facilitator', { group }),
    chair: await world.person('steering-committee'),
    observer: await world.person('observer'),
  }
}

/** A sheet that keeps every rule, one step before its submission. */
async function readySheet(world: World) {
  const people = await table(world)
  await fillSheet(world, people.lead, people.sheet)
  await step(world, people.member, people.sheet, 'complete')
  await step(world, people.facilitator, people.sheet, 'forward')
  return people
}

test('[F9] an empty sheet says what is missing; filled, it keeps nineteen rules of nineteen', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await table(world)

  const empty = await lifeOf(world, member, sheet)
  expect([empty.kept, empty.total]).toEqual([5, 19])
  expect(empty.findings.map(({ rule }) => rule)).not.toContain('FA-01')
  await fillSheet(world, lead, sheet)

  expect(await lifeOf(world, member, sheet)).toMatchObject({ kept: 19, total: 19, findings: [] })
  const { body } = await member.get<{ sheets: { completeness: { kept: number } }[] }>(world.at('/sheets'))
  expect(body.sheets.map(({ completeness }) => completeness.kept)).toEqual([19])
})

test('[F9] words that are only proposed are not in the text yet; a name proposed is read all the same', async () => {
  await using world = await openWorld()
  const { sheet, member } = await table(world)
  const proposed = { insertion: { id: 'abcdefghijklmnop', author: member.accountId, at: 1_790_000_000_000 } }

  await writeText(world, sheet, 'description', 'Demander à Mme Durand.', proposed)
  const rules = (await lifeOf(world, member, sheet)).findings.map(({ rule }) => rule)
  expect(rules).toContain('FA-18')
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq.', {
    ...proposed,
    link: { href: 'https://insee.fr' },
  })
  expect((await lifeOf(world, member, sheet)).findings.map(({ rule }) => rule)).toContain('FA-03')
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq.', { link: { href: 'https://insee.fr' } })
  expect((await lifeOf(world, member, sheet)).findings.map(({ rule }) => rule)).not.toContain('FA-03')
})

test('[F12] a sheet goes from its group to the assembly and beyond, each step by who takes it, with its history', async () => {
  await using world = await openWorld()
  const { lead, sheet, member, facilitator, chair } = await readySheet(world)

  expect(await step(world, facilitator, sheet, 'submit')).toBe('not-permitted')
  expect(await step(world, lead, sheet, 'submit')).toBe(200)
  expect(await step(world, lead, sheet, 'submit')).toBe('sheet-out-of-turn')
  expect(await decideOn(world, chair, [sheet], 'validate-with-reserve', { reason: 'Chiffrer.' })).toBe(201)
  expect(await step(world, lead, sheet, 'adopt')).toBe('sheet-out-of-turn')
  expect(await decideOn(world, chair, [sheet], 'lift-reserve', { reason: 'C’est chiffré.' })).toBe(201)
  expect(await step(world, lead, sheet, 'adopt')).toBe('sheet-incomplete')
  expect(await attest(world, lead, sheet, { kind: 'finance-visa' })).toBe(201)
  expect(await attest(world, lead, sheet, { kind: 'opinion', opinion: 'favourable' })).toBe(201)
  expect(await step(world, lead, sheet, 'adopt')).toBe(200)
  expect(await step(world, facilitator, sheet, 'start')).toBe(200)
  expect(await step(world, facilitator, sheet, 'finish')).toBe('field-missing')
  expect(await step(world, facilitator, sheet, 'finish', { result: 'partly' })).toBe(200)

  const life = await lifeOf(world, member, sheet)
  expect(life).toMatchObject({ state: 'done', next: [] })
  expect(life.steps.map(({ event }) => event).toReversed()).toEqual([
    'complete',
    'forward',
    'submit',
    'validate-with-reserve',
    'lift-reserve',
    'adopt',
    'start',
    'finish',
  ])
  expect(life.steps.at(-4)).toMatchObject({ reason: 'Chiffrer.', by: chair.name })
  const { body } = await member.get<{ notices: { event: string; reason: string | null }[] }>(
    world.at('/notices'),
  )
  expect(body.notices.map(({ event }) => event).toReversed()).toEqual([
    'sheet-validated-with-reserve',
    'sheet-validated',
    'sheet-adopted',
  ])
})

test('[F16] what is missing keeps the sheet back on the server, whoever asks', async () => {
  await using world = await openWorld()
  const { lead, sheet, member, facilitator, chair, observer } = await readySheet(world)

  await writeField(world, lead, sheet, 'summary', '')
  expect(await step(world, lead, sheet, 'submit')).toBe('sheet-incomplete')
  await writeField(world, lead, sheet, 'summary', 'Un seul lieu.')
  expect(await step(world, member, sheet, 'submit')).toBe('not-permitted')
  expect(await step(world, observer, sheet, 'reopen')).toBe('not-permitted')
  expect(await step(world, lead, sheet, 'submit')).toBe(200)

  // What the sheet hangs on changed elsewhere: the committee cannot validate it any more, but send it back.
  await world.owner`update node set state = 'proposed' where id = (select parent_id from node where id = ${sheet.nodeId})`
  expect(await decideOn(world, chair, [sheet], 'validate')).toBe('sheet-incomplete')
  expect(await decideOn(world, facilitator, [sheet], 'send-back')).toBe('not-permitted')
  expect(await decideOn(world, chair, [sheet], 'send-back', { reason: ' ' })).toBe('reason-missing')
  expect(await decideOn(world, chair, [sheet], 'send-back')).toBe(201)
  expect((await lifeOf(world, member, sheet)).state).toBe('sent-back')
})

test('[A52] a decision is taken on what was read: a sheet that moved since is refused, with the others of the act', async () => {
  await using world = await openWorld()
  const { lead, sheet, chair } = await readySheet(world)
  const other = await emptySheet(world, lead)
  await fillSheet(world, lead, other)
  for (const event of ['complete', 'forward', 'submit']) await step(world, lead, other, event)
  await step(world, lead, sheet, 'submit')
  const { seen } = await lifeOf(world, chair, sheet)

  await attest(world, lead, sheet, { kind: 'lead-confirmation', reason: 'Un autre courrier.' })

  expect(await decideOn(world, chair, [sheet], 'validate', { seen })).toBe('stale-version')
  const asked = {
    kind: 'validate',
    reason: '',
    sheets: [
      { id: other.id, seen: (await lifeOf(world, chair, other)).seen },
      { id: sheet.id, seen },
    ],
  }
  expect((await chair.post(world.at('/committee/sheet-decisions'), asked)).status).toBe(409)
  expect((await lifeOf(world, chair, other)).state).toBe('submitted')
  expect(await decideOn(world, chair, [other, sheet], 'validate')).toBe(201)
})

test('[A52] a field emptied while the sheet is being submitted: one of the two comes first, and the gate holds', async () => {
  await using world = await openWorld()
  const { lead, sheet, member } = await readySheet(world)

  const emptiedFirst = await overlapping(world, [
    async () => await writeField(world, member, sheet, 'summary', ''),
    async () => await step(world, lead, sheet, 'submit'),
  ])
  expect(emptiedFirst).toEqual([200, 'sheet-incomplete'])

  await writeField(world, member, sheet, 'summary', 'Un seul lieu.')
  const submittedFirst = await overlapping(world, [
    async () => await step(world, lead, sheet, 'submit'),
    async () => await writeField(world, member, sheet, 'summary', ''),
  ])
  expect(submittedFirst).toEqual([200, 'sheet-read-only'])
  expect(await brokenRules(world, lead, sheet)).toEqual([])
})

test('[A52] words written in the text while the sheet is being submitted are either read, or not taken', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await readySheet(world)

  const answers = await overlapping<string | number>(world, [
    async () => await step(world, lead, sheet, 'submit'),
    async () => await writeText(world, sheet, 'description', 'Écrire à jeanne@exemple.fr'),
  ])

  expect(answers).toEqual([200, 'not-writable'])
  expect(await brokenRules(world, lead, sheet)).toEqual([])
})

test('[A53] a submitted sheet is read only: its fields, its texts, what it inherits; sent back, it is written again', async () => {
  await using world = await openWorld()
  const { lead, sheet, member, chair } = await readySheet(world)
  expect(await accessTo(world, sheet.documentId, member.accountId)).toBe('write')
  await step(world, lead, sheet, 'submit')

  expect(await accessTo(world, sheet.documentId, member.accountId)).toBe('read')
  expect(world.refreshed).toContain(sheet.documentId)
  expect(await writeField(world, lead, sheet, 'summary', 'Autre chose.')).toBe('sheet-read-only')
  expect(await writeField(world, lead, sheet, 'principles', [])).toBe('sheet-read-only')
  expect(await writeText(world, sheet, 'findings', 'Ajout.')).toBe('not-writable')
  const variantOf = await lead.put<{ refusal: string }>(world.at(`/sheets/${sheet.id}/variant-of`), {
    sheetId: null,
  })
  expect(variantOf.body.refusal).toBe('sheet-read-only')
  await expect(
    world.owner`update sheet_field set value = '""' where sheet_id = ${sheet.id} and key = 'summary'`,
  ).rejects.toThrow('sheet-read-only')

  await decideOn(world, chair, [sheet], 'send-back')

  expect(await accessTo(world, sheet.documentId, member.accountId)).toBe('write')
  expect(await writeField(world, member, sheet, 'summary', 'Autre chose.')).toBe(200)
  expect(await writeText(world, sheet, 'findings', 'Ajout.')).toBe('stored')
})

test('[A53] a sheet whose line has left the plan takes no step', async () => {
  await using world = await openWorld()
  const { lead, sheet } = await readySheet(world)
  await world.owner`update node set state = 'retired' where id = ${sheet.nodeId}`
  expect(await step(world, lead, sheet, 'submit')).toBe('node-retired')
  expect(await attest(world, lead, sheet, { kind: 'finance-visa' })).toBe('node-retired')
})

test('[F7] a thread that blocks keeps a sheet back until it is settled, and a submitted one from being validated', async () => {
  await using world = await openWorld()
  const { lead, sheet, chair, member } = await readySheet(world)
  const thread = async () => {
    const asked = {
      body: 'À chiffrer.',
      fragment: 'description',
      anchor: await anchorOn(world, sheet.documentId, 'Un lieu', 'description'),
      isBlocking: true,
    }
    const { body } = await member.post<{ id: string }>(world.at(`/texts/${sheet.documentId}/threads`), asked)
    return body.id
  }

  const first = await thread()
  expect(await brokenRules(world, lead, sheet)).toEqual(['FA-17'])
  expect(await step(world, lead, sheet, 'submit')).toBe('sheet-incomplete')
  await lead.put(world.at(`/threads/${first}/state`), { state: 'resolved' })
  expect(await step(world, lead, sheet, 'submit')).toBe(200)

  const { seen } = await lifeOf(world, chair, sheet)
  await thread()
  expect(await decideOn(world, chair, [sheet], 'validate', { seen })).toBe('sheet-incomplete')
  expect(await decideOn(world, chair, [sheet], 'send-back')).toBe(201)
})
