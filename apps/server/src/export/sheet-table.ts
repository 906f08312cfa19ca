import { readStoredText, type Sql } from '@deconcert/database'
import type { ExportedSheet, StoredPlanNode } from '@deconcert/database/plan'
import {
  type JSONContent,
  plainText,
  readFragments,
  testimonyWords,
  type WordsOfBlock,
  withoutSuggestions,
} from '@deconcert/document'
import {
  isRichField,
  isTypedField,
  richFieldKeys,
  type SheetFieldKey,
  type SheetValue,
  sheetFieldShape,
  sheetTemplate,
} from '@deconcert/domain'
import {
  annexesIn,
  coLeadNamed,
  isOwnField,
  isShown,
  type PlanSheetTemplate,
  shownFields,
} from '@deconcert/domain/sheet'
import type { ExportedPlan } from './exported-plan'
import { fieldText, ownText } from './field-text'
import { itemSeparator, type Table } from './table'
import { acceptedWord, decisionWords } from './words.fr'

/** The names of the thirty-three columns, those of the fields of a sheet, in the order in which it is printed. */
const columnNames: Readonly<Record<SheetFieldKey, string>> = {
  number: 'numero',
  title: 'intitule',
  attachment: 'rattachement',
  nature: 'nature',
  priority: 'priorite',
  summary: 'resume',
  findings: 'constats',
  'strategic-objective': 'objectif_strategique',
  'operational-objectives': 'objectifs_operationnels',
  principles: 'principes',
  audiences: 'publics',
  'final-beneficiaries': 'beneficiaires_finaux',
  territories: 'territoires',
  description: 'description',
  steps: 'etapes',
  participation: 'participation',
  lead: 'pilote',
  'co-leads': 'copilotes',
  'elected-official': 'elu_referent',
  partners: 'partenaires',
  'follow-up-body': 'instance',
  schedule: 'calendrier',
  'human-means': 'moyens_humains',
  'financial-means': 'moyens_financiers',
  'other-means': 'autres_moyens',
  indicators: 'indicateurs',
  'points-of-attention': 'vigilance',
  'other-plans': 'articulation',
  'linked-actions': 'actions_liees',
  'legal-basis': 'base_legale',
  annexes: 'annexes',
  origin: 'origine',
  decisions: 'decisions',
}

type Line = { readonly node: StoredPlanNode; readonly sheet: ExportedSheet; readonly plan: ExportedPlan }
type Texts = Readonly<Record<string, JSONContent>>

function originText({ sheet: { origin } }: Line): string {
  if (origin === null) return ''
  return [...origin.codes.map((code) => `P-${code}`), origin.group].join(itemSeparator)
}

function decisionsText({ sheet: { decisions } }: Line): string {
  return decisions
    .map(({ kind, at, number }) =>
      [at.slice(0, 10), decisionWords[kind] ?? kind, number].filter(Boolean).join(' '),
    )
    .join(itemSeparator)
}

function attachmentText({ node, sheet, plan }: Line): string {
  const main = node.parentId === null ? '' : plan.referenceOf(node.parentId)
  const value = sheet.fields.attachment
  const stored = typeof value === 'object' && value !== null ? value : {}
  return fieldText(sheetFieldShape('attachment'), { ...stored, mainId: main }, plan.nameOf)
}

/** Their names and what they show: a file goes with no table. */
function annexesText({ sheet, plan }: Line): string {
  const told = annexesIn(sheet.fields.annexes).map((annex) => ({ ...annex, file: null }))
  return fieldText(sheetFieldShape('annexes'), told, plan.nameOf)
}

function coLeadsText({ sheet: { fields, acceptedStructures } }: Line): string {
  const coLeads = (fields['co-leads'] ?? []) as SheetValue<'co-leads'>
  return coLeads
    .map(({ structure }) =>
      coLeadNamed(acceptedStructures, structure) === undefined ? structure : `${structure}, ${acceptedWord}`,
    )
    .join(itemSeparator)
}

const own: Partial<Record<SheetFieldKey, (line: Line) => string>> = {
  number: ({ node, plan }) => plan.numbers.get(node.id) ?? '',
  title: ({ node }) => node.title,
  attachment: attachmentText,
  annexes: annexesText,
  'co-leads': coLeadsText,
  origin: originText,
  decisions: decisionsText,
}

function longText(content: JSONContent | undefined, wordsOf: WordsOfBlock): string {
  if (content === undefined) return ''
  return plainText(withoutSuggestions(content), (node) => wordsOf(node) ?? testimonyWords(node)).trim()
}

function cellOf(key: SheetFieldKey, line: Line, texts: Texts, wordsOf: WordsOfBlock): string {
  const cell = own[key]
  if (cell !== undefined) return cell(line)
  if (isRichField(key)) return longText(texts[key], wordsOf)
  return isTypedField(key) ? fieldText(sheetFieldShape(key), line.sheet.fields[key], line.plan.nameOf) : ''
}

async function readTexts(sql: Sql, documentId: string): Promise<Texts> {
  const stored = await readStoredText(sql, documentId)
  return stored === undefined ? {} : readFragments(stored.updates, richFieldKeys)
}

/** The long texts of a sheet; a variant has those of the departmental sheet where it says nothing of its own. */
async function textsOf(sql: Sql, sheet: ExportedSheet): Promise<Texts> {
  const own = await readTexts(sql, sheet.documentId)
  if (sheet.departmentalDocumentId === null) return own
  const inherited = await readTexts(sql, sheet.departmentalDocumentId)
  return {
    ...own,
    ...Object.fromEntries(Object.entries(inherited).filter(([key]) => !sheet.ownKeys.includes(key))),
  }
}

type SheetSources = {
  readonly sql: Sql
  readonly plan: ExportedPlan
  readonly template: PlanSheetTemplate
  /** What the figures that texts cite are. */
  readonly wordsOf: WordsOfBlock
}

/** Sheets are read one after the other: what is held at a time is the text of one. */
async function* rowsOf(
  { sql, plan, template, wordsOf }: SheetSources,
  sheets: ReadonlyMap<string, ExportedSheet>,
) {
  const own = shownFields(template).filter(isOwnField)
  for (const node of plan.lines) {
    const sheet = sheets.get(node.id)
    if (sheet === undefined) continue
    const texts = await textsOf(sql, sheet)
    const line = { node, sheet, plan }
    yield [
      node.key,
      plan.referenceOf(node.id),
      ...sheetTemplate.map(({ key }) => (isShown(template, key) ? cellOf(key, line, texts, wordsOf) : '')),
      ...own.map((field) => ownText(field, sheet.fields[field.key])),
    ]
  }
}

/**
 * The action sheets, one a row, in the order of reading: two columns that name it, its thirty-three fields, then those of
 * the plan's own under their names. A hidden field has nothing in its column; one of the plan's own has no column.
 */
export function sheetTable(sources: SheetSources, sheets: readonly ExportedSheet[]): Table {
  const own = shownFields(sources.template).filter(isOwnField)
  return {
    name: 'fiches',
    columns: [
      'cle',
      'reference',
      ...sheetTemplate.map(({ key }) => columnNames[key]),
      ...own.map(({ label }) => label),
    ],
    rows: rowsOf(sources, new Map(sheets.map((sheet) => [sheet.nodeId, sheet]))),
  }
}
