import {
  defaultSheetTemplate,
  type SheetEvent,
  type SheetState,
  sheetEditRefusal,
} from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'
import { asSent, facetsOf, newFacet, newItem } from '../support/facets'
import { crossingsOf, setCell } from '../support/matrix'
import { overlapping, overlappingIfTaken } from '../support/overlapping'
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
import { reviewAlerts, settleThreads, threadEdit, threadEditNames } from '../support/thread-edits'
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
  /** The names of the edits of each round. */
  readonly edits: string[]
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
  return { lead, chair: await world.person('steering-committee'), sheet, variant, audience, edits: [] }
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
  lead: { structure: 'Une autre', department: '', position: '' },
  'co-leads': [{ structure: 'La MSA' }],
}
const breakable = ['audiences', 'audiences', 'summary', 'lead', 'co-leads', 'steps', 'indicators', 'schedule']

/** An edit of something, which is known before it is done. */
type Edit = { readonly name: string; readonly run: () => Promise<unknown> }

/** An edit by which the sheet, and the variant that inherits from it, may break a rule or keep one again. */
async function nextEdit(world: World, at: Table, chance: () => number): Promise<Edit> {
  const [isBreaking, kind, choice] = [chance() < 0.6, chance(), chance()]
  if (kind < 0.25) return { name: 'tick', run: () => tickAudience(world, at, !isBreaking) }
  if (kind < 0.35) return { name: 'template', run: () => changeTemplate(world, at, choice) }
  if (kind < 0.45)
    return { name: 'text', run: () => writeText(world, at.sheet, 'findings', 'Et un autre constat.') }
  if (kind < 0.75) return await threadEdit(world, at, choice < 0.5, at.edits)
  if (kind < 0.8) return { name: 'review', run: () => reviewAlerts(world, at) }
  const key = breakable[Math.floor(choice * breakable.length)] ?? 'summary'
  // What was found to name nobody names nobody again.
  const wrong = key === 'summary' ? `Appeler le 05 49 00 00 ${10 + Math.floor(chance() * 90)}.` : broken[key]
  const value = isBreaking ? wrong : (fullFields[key] ?? [])
  return { name: 'field', run: () => writeField(world, at.lead, at.sheet, key, value) }
}

/** Makes the sheet keep every rule again, as far as it is written now. */
async function mend(world: World, at: Table): Promise<void> {
  await changeTemplate(world, at, 1)
  await settleThreads(world, at)
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

/** The rules that what was done only after the latest step was taken may break: no other holds it back. */
async function brokenAfter(world: World): Promise<readonly string[]> {
  const kinds = await journalKinds(world)
  const later = kinds.slice(kinds.lastIndexOf('sheet-moved') + 1)
  return Object.entries(breaking).flatMap(([rule, acts]) =>
    acts.some((act) => later.includes(act)) ? [rule] : [],
  )
}

const breaking = {
  'FA-16': ['sheet-template-changed'],
  'FA-17': ['thread-opened', 'thread-made-blocking', 'thread-reopened'],
}

/** Both at once: as it happens, or the second begun when the first has done all but tell of itself. */
async function raced(world: World, run: Edit['run'], take: () => Promise<boolean>, chance: () => number) {
  const edit = async () => {
    await run()
    return false
  }
  const [isFree, isEditFirst] = [chance() < 0.4, chance() < 0.7]
  const acts = isEditFirst ? [edit, take] : [take, edit]
  const answers = isFree ? Promise.all(acts.map((act) => act())) : overlappingIfTaken(world, acts)
  return (await answers).includes(true)
}

/** One step onward of one of the sheets while something is edited; answers with the gate that was passed, if any was. */
async function together(world: World, at: Table, chance: () => number): Promise<string | null> {
  const isVariant = chance() < 0.5
  const sheet = isVariant ? at.variant : at.sheet
  const { state } = await lifeOf(world, at.lead, sheet)
  if (chance() < 0.5) await mend(world, at)
  const before = await saidClosed(world, at)
  const event = onward[state] ?? 'complete'
  const { name: edit, run } = await nextEdit(world, at, chance)
  at.edits.push(edit)
  const isTaken = await raced(world, run, () => goOn(world, at, sheet, event), chance)
  const after = await saidClosed(world, at)
  for (const [id, said] of before) if (after.has(id)) expect(after.get(id)).toBe(said)
  if (!isTaken || (event !== 'submit' && event !== 'validate')) return null

  const { findings, coLeads } = await lifeOf(world, at.lead, sheet)
  const later = await brokenAfter(world)
  const missing = findings.filter(({ rule }) => !later.includes(rule))
  expect([event, edit, missing.map(({ rule }) => rule)]).toEqual([event, edit, []])
  expect(coLeads.filter(({ acceptance }) => acceptance === null)).toEqual([])
  return `${event} ${isVariant ? 'variant' : 'sheet'}`
}

test('[F16] whatever is edited meanwhile, in the sheet that a variant inherits, in a matrix, in the template or in what is said of it, no sheet goes past its gate while a rule fails, and none changes behind it', {
  timeout: 120_000,
}, async () => {
  await using world = await openWorld()
  const at = await table(world)
  const chance = chances(20261122)
  const passed: (string | null)[] = []

  for (let round = 0; round < 150; round += 1) passed.push(await together(world, at, chance))

  for (const gate of ['submit sheet', 'submit variant', 'validate sheet', 'validate variant'])
    expect([gate, passed.filter((each) => each === gate).length > 3]).toEqual([gate, true])
  expect(threadEditNames.filter((name) => !at.edits.includes(name))).toEqual([])
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
