import {
  defaultSheetTemplate,
  type SheetEvent,
  type SheetState,
  sheetEditRefusal,
} from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { asSent, facetsOf, newFacet, newItem } from '../support/facets'
import { crossingsOf, setCell } from '../support/matrix'
import { overlapping } from '../support/overlapping'
import { journalKinds } from '../support/proposal'
import {
  attest,
  decideOn,
  emptySheet,
  fillSheet,
  fullFields,
  lifeOf,
  type SheetAtHand,
  step,
  writeField,
  writeText,
} from '../support/sheet'
import { openWorld, type Visitor, type World } from '../support/world'

/** The same numbers at each run, from 0 to 1. */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

type Table = {
  readonly lead: Visitor
  readonly chair: Visitor
  readonly sheet: SheetAtHand
  /** Inherits all that the sheet says. */
  readonly variant: SheetAtHand
  readonly audience: string
}

async function table(world: World): Promise<Table> {
  const lead = await world.person('project-lead')
  const { seen } = await facetsOf(world, lead)
  const facet = newFacet([newItem('P')], { kind: 'public', label: 'Audiences' })
  await lead.put(world.at('/facets'), { seen, facets: asSent([facet]) })
  const audience = (await facetsOf(world, lead)).facets[0]?.items[0]?.id ?? ''
  const sheet = await emptySheet(world, lead)
  await fillSheet(world, lead, sheet)
  await writeField(world, lead, sheet, 'audiences', { itemIds: [audience], precision: '' })
  const variant = await emptySheet(world, lead)
  await lead.put(world.at(`/sheets/${variant.id}/variant-of`), { sheetId: sheet.id })
  await attest(world, lead, variant, { kind: 'lead-confirmation', reason: 'Courrier du 3 mars.' })
  await attest(world, lead, variant, { kind: 'no-user-reading', reason: 'Le délai était trop court.' })
  return { lead, chair: await world.person('steering-committee'), sheet, variant, audience }
}

async function tickAudience(world: World, { lead, sheet, audience }: Table, isTicked: boolean) {
  const cells = await crossingsOf(world, lead, sheet.nodeId)
  const expectedVersion = cells.find(({ columnId }) => columnId === audience)?.version ?? null
  const cell = { nodeId: sheet.nodeId, columnId: audience, expectedVersion }
  return await setCell(world, lead, { ...cell, intensity: isTicked ? 1 : 0 })
}

/** Hides the summary, or does not ask for it, or does. */
async function changeTemplate(world: World, { lead }: Table, chance: number) {
  const { body } = await lead.get<{ template: { version: number } }>(world.at('/sheet-template'))
  const { fields, ruleGates } = defaultSheetTemplate
  const sent = {
    expectedVersion: body.template.version,
    fields: fields.map((field) => ({ ...field, isHidden: field.key === 'summary' && chance < 0.3 })),
    ruleGates: { ...ruleGates, 'FA-16': chance < 0.5 ? 'off' : 'G3' },
  }
  return await lead.put(world.at('/sheet-template'), sent)
}

const broken: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.keys(fullFields).map((key) => [key, null])),
  summary: 'Appeler le 05 49 00 00 00.',
  lead: { structure: 'Une autre', department: '', position: '' },
  'co-leads': [{ structure: 'La MSA' }],
}
const breakable = ['audiences', 'audiences', 'summary', 'lead', 'co-leads', 'steps', 'indicators', 'schedule']

/** An edit by which the sheet, and the variant that inherits from it, may break a rule or keep one again. */
async function edit(world: World, at: Table, chance: () => number): Promise<unknown> {
  const [isBreaking, kind, choice] = [chance() < 0.6, chance(), chance()]
  if (kind < 0.4) return await tickAudience(world, at, !isBreaking)
  if (kind < 0.5) return await changeTemplate(world, at, choice)
  if (kind < 0.6) return await writeText(world, at.sheet, 'findings', 'Et un autre constat.')
  const key = breakable[Math.floor(choice * breakable.length)] ?? 'summary'
  return await writeField(world, at.lead, at.sheet, key, isBreaking ? broken[key] : (fullFields[key] ?? []))
}

/** Makes the sheet keep every rule again, as far as it is written now. */
async function mend(world: World, at: Table): Promise<void> {
  await changeTemplate(world, at, 1)
  const { body } = await at.lead.get<{ fields: { key: string; value: unknown }[] }>(
    world.at(`/sheets/${at.sheet.id}`),
  )
  for (const key of new Set(breakable)) {
    const value = key === 'audiences' ? { itemIds: [at.audience], precision: '' } : (fullFields[key] ?? [])
    const now = body.fields.find((field) => field.key === key)?.value ?? []
    if (JSON.stringify(now) !== JSON.stringify(value)) await writeField(world, at.lead, at.sheet, key, value)
  }
}

const onward: Readonly<Record<string, SheetEvent>> = {
  draft: 'complete',
  complete: 'forward',
  'in-technical-committee': 'submit',
  submitted: 'validate',
  validated: 'send-back',
  'sent-back': 'complete',
}

async function goOn(world: World, at: Table, sheet: SheetAtHand, event: SheetEvent): Promise<boolean> {
  if (event === 'validate' || event === 'send-back')
    return (await decideOn(world, at.chair, [sheet], event)) === 201
  return (await step(world, at.lead, sheet, event)) === 200
}

type Said = {
  readonly fields: readonly { key: string; value: unknown }[]
  readonly departmental: { readonly fields: Said['fields']; readonly texts: unknown } | null
}

/** All that the sheets say that are not written now: of a variant, what it inherits as well. */
async function saidClosed(world: World, { lead, sheet, variant }: Table) {
  const closed = new Map<string, string>()
  for (const each of [sheet, variant]) {
    const state = (await lifeOf(world, lead, each)).state as SheetState
    if (sheetEditRefusal(state, false) === null) continue
    const { fields, departmental } = (await lead.get<Said>(world.at(`/sheets/${each.id}`))).body
    const said = [fields, departmental?.fields ?? []].map((all) => all.map(({ key, value }) => [key, value]))
    closed.set(each.id, JSON.stringify([said, departmental?.texts]))
  }
  return closed
}

/** Whether the plan asked for something else only after the latest step was taken. */
async function isAskedAfter(world: World): Promise<boolean> {
  const kinds = await journalKinds(world)
  return kinds.lastIndexOf('sheet-template-changed') > kinds.lastIndexOf('sheet-moved')
}

/** One step onward of one of the sheets while something is edited; answers with the gate that was passed, if any was. */
async function together(world: World, at: Table, chance: () => number): Promise<string | null> {
  const isVariant = chance() < 0.5
  const sheet = isVariant ? at.variant : at.sheet
  const { state } = await lifeOf(world, at.lead, sheet)
  if (chance() < 0.5) await mend(world, at)
  const before = await saidClosed(world, at)
  const event = onward[state] ?? 'complete'
  const [isTaken] = await Promise.all([goOn(world, at, sheet, event), edit(world, at, chance)])
  const after = await saidClosed(world, at)
  for (const [id, said] of before) if (after.has(id)) expect(after.get(id)).toBe(said)
  if (!isTaken || (event !== 'submit' && event !== 'validate')) return null

  const { findings, coLeads } = await lifeOf(world, at.lead, sheet)
  const isLater = await isAskedAfter(world)
  const missing = findings.filter(({ rule }) => rule !== 'FA-16' || !isLater)
  expect([event, missing.map(({ rule }) => rule)]).toEqual([event, []])
  expect(coLeads.filter(({ acceptance }) => acceptance === null)).toEqual([])
  return `${event} ${isVariant ? 'variant' : 'sheet'}`
}

test('[F16] whatever is edited meanwhile, in the sheet that a variant inherits, in a matrix or in the template, no sheet goes past its gate while a rule fails, and none changes behind it', {
  timeout: 120_000,
}, async () => {
  await using world = await openWorld()
  const at = await table(world)
  const chance = chances(20261122)
  const passed: (string | null)[] = []

  for (let round = 0; round < 60; round += 1) passed.push(await together(world, at, chance))

  for (const gate of ['submit sheet', 'submit variant', 'validate sheet', 'validate variant'])
    expect([gate, passed.filter((each) => each === gate).length > 3]).toEqual([gate, true])
})

test('[A52] a rule that the plan asks for while a sheet is being submitted holds it back', async () => {
  await using world = await openWorld()
  const at = await table(world)
  const { lead, sheet } = at
  await changeTemplate(world, at, 0.4)
  await writeField(world, lead, sheet, 'summary', '')
  for (const event of ['complete', 'forward'] as const)
    expect(await step(world, lead, sheet, event)).toBe(200)

  const answers = await overlapping<string | number>(world, [
    async () => (await changeTemplate(world, at, 1)).status,
    async () => await step(world, lead, sheet, 'submit'),
  ])

  expect(answers).toEqual([200, 'sheet-incomplete'])
})
