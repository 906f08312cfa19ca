import type { SheetFactsRow } from '@deconcert/database/plan'
import {
  inheritedRefusal,
  isTypedField,
  type RichFieldKey,
  richFieldKeys,
  type TypedFieldKey,
} from '@deconcert/domain'
import { type FigureSaid, figureWords } from '@deconcert/domain/figure'
import { isFrozen } from '@deconcert/domain/plan'
import {
  type FieldFacts,
  isOwnFieldKey,
  type OpenAlert,
  type OwnFieldKey,
  type SheetFacts,
  unknownAcronyms,
} from '@deconcert/domain/sheet'
import type { Tools } from '../tools'
import { quoteHash } from './quote-hash'
import { sheetWords } from './sheet-words'
import { type AlertRead, alertsIn, readTexts, type TextsRead } from './text-reading'

/** A sheet as the rules see it, and what it says that no glossary explains. */
export type SheetRead = {
  readonly row: SheetFactsRow
  readonly facts: SheetFacts
  /** What the figures say that its texts cite, in the order of their ids, the retired ones included. */
  readonly figures: readonly FigureSaid[]
  /** What they have written on them, in each long text that cites one. */
  readonly citedWords: readonly Cited[]
  /** All that it says, by its hash. */
  readonly words: string
  readonly unknownAcronyms: readonly string[]
}

/** Fields that name somebody because they are asked to. */
const naming: ReadonlySet<TypedFieldKey> = new Set<TypedFieldKey>(['elected-official'])

/** The ids of the figures that a sheet cites. */
export function citedIn(texts: TextsRead): readonly string[] {
  return Object.values(texts).flatMap((text) => text?.figures ?? [])
}

/** The facts of a sheet, from its row, from its long texts and from what the figures of its plan say, by their ids. */
export function sheetRead(
  row: SheetFactsRow,
  texts: TextsRead,
  known: ReadonlyMap<string, FigureSaid>,
): SheetRead {
  const fields = typedFields(row)
  const ownValues = ownValuesIn(row)
  const citedWords = citedWordsOf(texts, known)
  const settled = new Set(row.reviewed)
  const isOpen = ({ hash }: AlertRead) => !settled.has(hash)
  const isUnsettled = (field: string, quote: string) =>
    !sayingDocuments(row, field).some((documentId) => settled.has(quoteHash(documentId, quote)))
  const alerts: readonly OpenAlert[] = [
    ...[...wordsOf({ title: row.title, fields, ownValues }), ...citedWords].flatMap(({ field, words }) =>
      alertsIn(row.documentId, words)
        .filter(({ quote }) => isUnsettled(field, quote))
        .map(({ kind }) => ({ field, kind })),
    ),
    // Of what a variant inherits, they are settled in the sheet that says it.
    ...richFieldKeys.flatMap((field) =>
      (texts[field]?.alerts ?? []).filter(isOpen).map(({ kind }) => ({ field, kind })),
    ),
  ]
  const figures = [...new Set(citedIn(texts))].toSorted().flatMap((id) => known.get(id) ?? [])
  const words = sheetWords(row, texts)
  const citesFigures = figures.some(({ isRetired }) => !isRetired)
  return {
    row,
    figures,
    citedWords,
    words,
    facts: {
      ...factsOf(row, fields, texts),
      opinion: opinionOf(row, words),
      citesFigures,
      ownValues,
      alerts,
    },
    unknownAcronyms: acronymsOf({ title: row.title, fields, ownValues }, texts),
  }
}

type Cited = { readonly field: RichFieldKey; readonly words: string }

function citedWordsOf(texts: TextsRead, known: ReadonlyMap<string, FigureSaid>): readonly Cited[] {
  return richFieldKeys.flatMap((field) =>
    (texts[field]?.figures ?? []).flatMap((id) => {
      const figure = known.get(id)
      return figure === undefined ? [] : [{ field, words: figureWords(figure) }]
    }),
  )
}

/** The documents of the sheets that say what is in a field: of what a variant inherits, the departmental sheet's too. */
function sayingDocuments(row: SheetFactsRow, field: string): readonly string[] {
  const isOwn = inheritedRefusal(row, field) === null
  return isOwn ? [row.documentId] : row.texts.map(({ documentId }) => documentId)
}

/** The long texts that a sheet shows: a variant inherits some. */
export async function readSheetTexts(
  tools: Pick<Tools, 'sql' | 'now'>,
  row: SheetFactsRow,
): Promise<TextsRead> {
  const [own, other] = [
    row.texts.find(({ documentId }) => documentId === row.documentId),
    row.texts.find(({ documentId }) => documentId !== row.documentId),
  ]
  const mine = own === undefined ? {} : await readTexts(tools, own)
  if (row.variantOf === null || other === undefined) return mine
  const inherited = await readTexts(tools, other)
  return Object.fromEntries(
    richFieldKeys.map((key) => [key, row.ownKeys.includes(key) ? mine[key] : inherited[key]]),
  ) as TextsRead
}

type Fields = Readonly<Partial<Record<TypedFieldKey, FieldFacts>>>

function typedFields(row: SheetFactsRow): Fields {
  return Object.fromEntries(
    Object.entries(row.fields)
      .filter(([key]) => isTypedField(key))
      .map(([key, { value, changedAt }]) => [key, { value, changedAt: new Date(changedAt) }]),
  )
}

/** What it says in the fields of the plan's own, by key. */
function ownValuesIn({ fields }: SheetFactsRow): SheetFacts['ownValues'] {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, { value }]) => (isOwnFieldKey(key) ? [[key, value]] : [])),
  )
}

type Words = { readonly field: TypedFieldKey | OwnFieldKey; readonly words: string }

type Said = Pick<SheetFacts, 'title' | 'ownValues'> & { readonly fields: Fields }

/**
 * The words of the title, of the typed fields but of those that are to name somebody, and of the fields of the plan's
 * own.
 */
export function wordsOf({ title, fields, ownValues }: Said): readonly Words[] {
  const typed = Object.entries(fields).flatMap(([key, { value }]): readonly Words[] => {
    if (!isTypedField(key) || key === 'title' || naming.has(key)) return []
    return [{ field: key, words: textsIn(value).join('\n') }]
  })
  const own = Object.entries(ownValues).flatMap(([key, value]): readonly Words[] =>
    isOwnFieldKey(key) ? [{ field: key, words: textsIn(value).join('\n') }] : [],
  )
  return [{ field: 'title', words: title }, ...typed, ...own]
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function acronymsOf(said: Said, texts: TextsRead): readonly string[] {
  const short = wordsOf(said)
    .map(({ words }) => words)
    .join('\n')
  const long = Object.values(texts).flatMap(({ acronyms }) => acronyms)
  return [...new Set([...unknownAcronyms(short), ...long])]
}

function factsOf(
  row: SheetFactsRow,
  fields: Fields,
  texts: TextsRead,
): Omit<SheetFacts, 'alerts' | 'citesFigures' | 'opinion' | 'ownValues'> {
  const latest = (kind: string) => row.attestations.find((each) => each.kind === kind)
  const visa = latest('finance-visa')
  const since = row.texts.find(({ documentId }) => documentId === row.documentId)?.alertsSince ?? null
  return {
    title: row.title,
    createdAt: row.createdAt,
    stateSince: row.stateSince,
    hasGroup: row.groupId !== null,
    fields,
    texts: texts as Readonly<Partial<Record<RichFieldKey, { isBlank: boolean; hasSource: boolean }>>>,
    place: placeOf(row),
    period: { start: yearIn(row.period.start), end: yearIn(row.period.end) },
    confirmedStructure: latest('lead-confirmation')?.about ?? null,
    acceptedStructures: row.attestations.flatMap(({ kind, about }) =>
      kind === 'co-lead-acceptance' && about !== null ? [about] : [],
    ),
    isReadByUsers: latest('user-reading') !== undefined || latest('no-user-reading') !== undefined,
    blockingThreads: {
      count: row.blockingThreads.count,
      since: row.blockingThreads.since === null ? null : new Date(row.blockingThreads.since),
    },
    alertsSince: since === null ? null : new Date(since),
    visa: visaOf(visa?.about, row.meansSeen),
    departmental: row.departmental,
  }
}

/** An opinion is of the words that its body had before it. */
function opinionOf({ attestations }: SheetFactsRow, words: string): SheetFacts['opinion'] {
  const opinion = attestations.find(({ kind }) => kind === 'opinion')
  if (opinion === undefined) return null
  return opinion.about === words ? 'given' : 'outdated'
}

/** A visa is given on the means as they stand. */
function visaOf(about: string | null | undefined, meansSeen: string): SheetFacts['visa'] {
  if (about === undefined) return null
  return about === meansSeen ? 'given' : 'outdated'
}

function placeOf({ parentState, mayStandAlone }: SheetFactsRow): SheetFacts['place'] {
  if (parentState === null) return mayStandAlone ? 'not-needed' : 'missing'
  return isFrozen(parentState) ? 'validated' : 'not-validated'
}

function yearIn(value: unknown): number | null {
  const year = Number.parseInt(String(value ?? ''), 10)
  return Number.isNaN(year) ? null : year
}
