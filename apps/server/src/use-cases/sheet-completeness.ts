import { readFiguresSaid } from '@deconcert/database/figure'
import { readGlossary, readSheetFacts, readSheetsAround, readSheetTemplate } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import { changedFigures, type FigureChange, type FigureSaid } from '@deconcert/domain/figure'
import {
  holdsInherited,
  type JudgingEvent,
  type PlanSheetTemplate,
  rulesKept,
  type SheetFinding,
  type SheetState,
  type SheetsAround,
  type SheetWarning,
  sheetFindings,
  sheetWarnings,
} from '@deconcert/domain/sheet'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { citedIn, readSheetTexts, type SheetRead, sheetRead } from './sheet-facts'
import { type TextsRead, textReading } from './text-reading'

/** « 17/19 », what is missing, what is worth a look, and how far the sheet is. */
export type SheetCompleteness = {
  readonly state: SheetState
  readonly since: Date
  readonly kept: number
  readonly total: number
  readonly findings: readonly SheetFinding[]
  readonly warnings: readonly SheetWarning[]
  /** All that a decision on it hangs on, in a word: a decision says that it was taken on this. */
  readonly seen: string
  /** The figures that say something else than when all of it was judged last; null when none does, or none was. */
  readonly changed: ChangedFigures | null
}

/** What was judged then, and the figures that say something else since. */
type ChangedFigures = {
  readonly event: JudgingEvent
  readonly at: string
  readonly figures: readonly FigureChange[]
}

export type CompletedSheet = SheetRead & { readonly completeness: SheetCompleteness }

type Around = Awaited<ReturnType<typeof readAround>>

/** What sheets are looked at among: each other, the principles left over, and what the plan's glossary explains. */
async function readAround({ sql }: Pick<Tools, 'sql'>, planId: string) {
  const [around, entries] = await Promise.all([readSheetsAround(sql, planId), readGlossary(sql, planId)])
  const explained = entries.filter(({ meaning }) => meaning !== '').map(({ acronym }) => acronym)
  return { ...around, explained: new Set(explained) }
}

/** One sheet with its completeness, or every one of the plan, and the template that they were looked at by. */
async function readCompleted(tools: Pick<Tools, 'sql' | 'now'>, planId: string, sheetId: string | null) {
  const [rows, around] = await Promise.all([
    readSheetFacts(tools.sql, planId, sheetId, textReading),
    readAround(tools, planId),
  ])
  // After `seen`, which tells of it: a decision by what was changed in between is refused as out of date.
  const template = await readSheetTemplate(tools.sql, planId)
  const texts = new Map<string, TextsRead>()
  // One after the other: a text that has moved is read anew, and a plan has hundreds.
  for (const row of rows) texts.set(row.id, await readSheetTexts(tools, row))
  const cited = new Set([...texts.values()].flatMap(citedIn))
  const figures = await readFiguresSaid(tools.sql, planId, [...cited])
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const sheets = rows.map((row) =>
    completedSheet(sheetRead(row, found(texts.get(row.id)), known), around, template),
  )
  return { sheets, template }
}

/** Every sheet of a plan with its completeness, by its id. */
export async function readCompleteness(
  tools: Pick<Tools, 'sql' | 'now'>,
  planId: string,
): Promise<ReadonlyMap<string, CompletedSheet>> {
  const { sheets } = await readCompleted(tools, planId, null)
  return new Map(sheets.map((sheet) => [sheet.row.id, sheet]))
}

/** One sheet with its completeness, and the template that it was looked at by. */
export async function readOneCompleteness(
  tools: Pick<Tools, 'sql' | 'now'>,
  planId: string,
  sheetId: string,
): Promise<CompletedSheet & { readonly template: PlanSheetTemplate }> {
  const { sheets, template } = await readCompleted(tools, planId, sheetId)
  return { ...found(sheets[0]), template }
}

function completedSheet(read: SheetRead, around: Around, template: PlanSheetTemplate): CompletedSheet {
  const { row } = read
  const findings = sheetFindings(read.facts, template)
  const completeness = {
    state: row.state,
    since: row.stateSince,
    ...rulesKept(findings, template),
    findings,
    warnings: sheetWarnings(read.facts, aroundOf(read, around), template),
    seen: seenOf(read),
    changed: changedOf(read),
  }
  return { ...read, completeness }
}

/** What a sheet cites is part of what is read of it. Empty for one that awaits no decision in a list. */
function seenOf({ row: { seen }, figures }: SheetRead): string {
  return seen === '' ? '' : sha256(JSON.stringify([seen, figures]))
}

/** While a sheet is written, what it cites changes with it. */
function changedOf({ row, figures }: SheetRead): ChangedFigures | null {
  if (row.judged === null || !holdsInherited(row.state)) return null
  const changes = figuresChanged(row.judged.figures, figures)
  return changes.length === 0 ? null : { event: row.judged.event, at: row.judged.at, figures: changes }
}

/** Of figures that were read, those that say something else in the sheet now. */
export function figuresChanged(
  read: readonly FigureSaid[],
  now: readonly FigureSaid[],
): readonly FigureChange[] {
  return changedFigures(read, new Map(now.map((figure) => [figure.id, figure])))
}

/** A territorial variant is like the sheet that it varies, on purpose. */
function aroundOf(
  { row, unknownAcronyms }: SheetRead,
  { sheets, unusedPrinciples, explained }: Around,
): SheetsAround {
  const others = sheets.filter(({ id }) => id !== row.id && id !== row.variantOf)
  return {
    others,
    unknownAcronyms: unknownAcronyms.filter((acronym) => !explained.has(acronym)),
    unusedPrinciples,
  }
}
