import { emptySeed } from '@deconcert/document'
import { richFieldKeys } from '@deconcert/domain'
import type { FigureSaid } from '@deconcert/domain/figure'
import * as Y from 'yjs'
import type { Visitor, World } from './world'

export type SheetAtHand = { readonly id: string; readonly nodeId: string; readonly documentId: string }

/** Every short field that the rules ask for. */
export const fullFields: Readonly<Record<string, unknown>> = {
  nature: 'new',
  summary: 'Un seul lieu pour toutes les démarches.',
  'operational-objectives': ['Ouvrir six lieux'],
  audiences: { itemIds: [], precision: 'Les aidants' },
  territories: { isWholeDepartment: true, territoryIds: [] },
  steps: [
    { label: 'Choisir', responsible: 'DSD', deadline: '2027-Q2', deliverable: '', isDone: false },
    { label: 'Ouvrir les lieux', responsible: 'CCAS', deadline: '2028', deliverable: '', isDone: false },
  ],
  lead: { structure: 'CCAS d’Orvance', department: 'Accueil', position: 'directrice' },
  'elected-official': { name: 'Élu de référence', position: 'vice-présidence' },
  partners: [{ structure: 'CAF', role: 'funds' }],
  schedule: { start: '2027-01', end: '2030', isPermanent: false, milestones: [] },
  'human-means': { isWithinExisting: true, lines: [] },
  'financial-means': { isWithoutDirectCost: true, years: [], funders: [] },
  indicators: ['output', 'result'].map((type) => ({
    label: 'lieux ouverts',
    type,
    unit: 'lieu',
    initialValue: '0',
    initialYear: 2026,
    targetValue: '6',
    targetYear: 2029,
    source: 'DSD',
    frequency: 'annuelle',
    responsible: 'DSD',
  })),
  'points-of-attention': [{ text: 'transports', answer: 'navette' }],
  'other-plans': { isNone: true, links: [] },
}

/** A sheet of a group, empty, under a line that the committee has validated. */
export async function emptySheet(
  world: World,
  lead: Visitor,
  group: string | null = null,
): Promise<SheetAtHand> {
  const { body } = await lead.get<{ nodes: { id: string; levelKey: string }[] }>(world.at('/nodes'))
  const parentId = body.nodes.find(({ levelKey }) => levelKey === 'axis')?.id ?? ''
  await world.owner`update node set state = 'validated' where id = ${parentId}`
  const { body: created } = await lead.post<{ id: string }>(world.at('/nodes'), {
    title: 'Ouvrir un guichet unique',
    levelKey: 'action',
    parentId,
    position: 0,
  })
  await world.owner`update sheet set group_id = ${group} where node_id = ${created.id}`
  const [sheet] = await world.owner<SheetAtHand[]>`
    select id, node_id, document_id from sheet where node_id = ${created.id}`
  if (sheet === undefined) throw new Error('no sheet')
  return { ...sheet }
}

/** Writes a paragraph in one of the long texts of a sheet, with these marks on its words. */
export async function writeText(
  world: World,
  sheet: SheetAtHand,
  field: string,
  words: string,
  marks: Readonly<Record<string, object>> = {},
): Promise<string> {
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  text.insert(0, words, marks)
  paragraph.insert(0, [text])
  return await writeBlock(world, sheet, field, paragraph)
}

/** What somebody said, as a block of a text. */
export function testimonyOf(audience: string, circumstances: string, words: string): Y.XmlElement {
  const testimony = new Y.XmlElement('testimony')
  testimony.setAttribute('audience', audience)
  testimony.setAttribute('circumstances', circumstances)
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText(words)])
  testimony.insert(0, [paragraph])
  return testimony
}

/** Writes a block at the end of one of the long texts of a sheet. */
export async function writeBlock(
  world: World,
  { documentId }: SheetAtHand,
  field: string,
  block: Y.XmlElement,
): Promise<string> {
  const updates = await world.owner<{ bytes: Uint8Array }[]>`
    select bytes from document_update where document_id = ${documentId} order by seq`
  const doc = new Y.Doc()
  Y.applyUpdate(doc, emptySeed([...richFieldKeys]))
  for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  const before = Y.encodeStateVector(doc)
  doc.getXmlFragment(field).push([block])
  const bytes = Buffer.from(Y.encodeStateAsUpdate(doc, before))
  const [row] = await world.tools.sql<{ outcome: string }[]>`
    select outcome from append_updates(array[${documentId}]::uuid[], array[1], array[1], array[${documentId}]::uuid[],
      array[1], array[null]::uuid[], array[null]::text[], array[now()], array[1], array[${bytes.length}]::integer[],
      ${bytes}, array[]::uuid[], array[]::bigint[], array[]::uuid[])`
  return row?.outcome ?? ''
}

/** Saves a short field over the version that there is. */
export async function writeField(
  world: World,
  visitor: Visitor,
  { id }: SheetAtHand,
  key: string,
  value: unknown,
): Promise<number | string> {
  const { body } = await visitor.get<{ fields: { key: string; version: number }[] }>(
    world.at(`/sheets/${id}`),
  )
  const expectedVersion = body.fields.find((field) => field.key === key)?.version ?? 0
  const answer = await visitor.put<{ refusal?: string }>(world.at(`/sheets/${id}/fields/${key}`), {
    value,
    expectedVersion,
  })
  return answer.body.refusal ?? answer.status
}

/** Fills a sheet so that it keeps every rule, but for a source of its findings where it is told so. */
export async function fillSheet(
  world: World,
  lead: Visitor,
  sheet: SheetAtHand,
  { isSourced = true } = {},
): Promise<void> {
  for (const [key, value] of Object.entries(fullFields)) await writeField(world, lead, sheet, key, value)
  const link = { link: { href: 'https://insee.fr' } }
  await writeText(world, sheet, 'findings', 'Un habitant sur cinq renonce.', isSourced ? link : {})
  await writeText(world, sheet, 'strategic-objective', 'Accueillir tout le monde.')
  await writeText(world, sheet, 'description', 'Un lieu par canton.')
  await attest(world, lead, sheet, { kind: 'lead-confirmation', reason: 'Courrier du 3 mars.' })
  await attest(world, lead, sheet, { kind: 'no-user-reading', reason: 'Le délai était trop court.' })
}

/** Records it on what the sheet says now, unless `seen` is told. */
export async function attest(
  world: World,
  visitor: Visitor,
  { id }: SheetAtHand,
  body: { readonly kind: string; readonly [more: string]: unknown },
) {
  const life = await visitor.get<Partial<Life>>(world.at(`/sheets/${id}/life`))
  const answer = await visitor.post<{ refusal?: string }>(world.at(`/sheets/${id}/attestations`), {
    seen: life.body.attestSeen?.[body.kind] ?? null,
    ...body,
  })
  return answer.body.refusal ?? answer.status
}

/** A step on what the sheet says now, unless `seen` is told. */
export async function step(
  world: World,
  visitor: Visitor,
  { id }: SheetAtHand,
  event: string,
  more: object = {},
) {
  const seen =
    event === 'adopt' ? (await visitor.get<Partial<Life>>(world.at(`/sheets/${id}/life`))).body.seen : null
  const answer = await visitor.post<{ refusal?: string }>(world.at(`/sheets/${id}/steps`), {
    event,
    seen,
    ...more,
  })
  return answer.body.refusal ?? answer.status
}

type ChangedFigure = {
  readonly before: FigureSaid
  readonly now: FigureSaid
}

export type Life = {
  readonly attestations: readonly {
    readonly kind: string
    readonly isOfEarlier: boolean
    readonly figures: readonly ChangedFigure[]
  }[]
  readonly changed: { readonly event: string; readonly figures: readonly ChangedFigure[] } | null
  readonly attestSeen: Readonly<Record<string, string | null>>
  readonly state: string
  readonly seen: string
  readonly kept: number
  readonly total: number
  readonly findings: readonly { rule: string; who: string; field: string | null; details: { kind: string } }[]
  readonly warnings: readonly { warning: string }[]
  readonly next: readonly { event: string; refusal: string | null; obstacles: readonly { kind: string }[] }[]
  readonly steps: readonly { event: string; reason: string; by: string }[]
  readonly alerts: readonly { field: string; kind: string; quote: string; hash: string }[]
  readonly attest: Readonly<Record<string, string | null>>
  readonly coLeads: readonly { structure: string; acceptance: object | null; refusal: string | null }[]
}

export async function lifeOf(world: World, visitor: Visitor, { id }: SheetAtHand): Promise<Life> {
  return (await visitor.get<Life>(world.at(`/sheets/${id}/life`))).body
}

export async function brokenRules(
  world: World,
  visitor: Visitor,
  sheet: SheetAtHand,
): Promise<readonly string[]> {
  return (await lifeOf(world, visitor, sheet)).findings.map(({ rule }) => rule)
}

/** A decision of the committee on sheets as they are seen now, or as they were. */
export async function decideOn(
  world: World,
  chair: Visitor,
  sheets: readonly SheetAtHand[],
  kind: string,
  { reason = 'Décidé en séance, après lecture.', seen = null as string | null } = {},
) {
  const asked = await Promise.all(
    sheets.map(async (sheet) => ({ id: sheet.id, seen: seen ?? (await lifeOf(world, chair, sheet)).seen })),
  )
  const answer = await chair.post<{ refusal?: string }>(world.at('/committee/sheet-decisions'), {
    kind,
    reason,
    sheets: asked,
  })
  return answer.body.refusal ?? answer.status
}
