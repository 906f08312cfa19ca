import { listFigureIds } from '@deconcert/database/figure'
import {
  readGlossary,
  readSheetFacts,
  readSheetsAround,
  readSheetTemplate,
  type SheetFactsRow,
} from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import {
  type PlanSheetTemplate,
  rulesKept,
  type SheetFinding,
  type SheetState,
  type SheetsAround,
  type SheetWarning,
  sheetFindings,
  sheetWarnings,
} from '@deconcert/domain/sheet'
import type { Tools } from '../tools'
import { type SheetRead, sheetRead } from './sheet-facts'
import { textReading } from './text-reading'

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
}

export type CompletedSheet = SheetRead & { readonly completeness: SheetCompleteness }

type Around = Awaited<ReturnType<typeof readAround>>
type Judged = Awaited<ReturnType<typeof readJudged>>['judged']

/** What sheets are looked at among: each other, the principles left over, and what the plan's glossary explains. */
async function readAround({ sql }: Pick<Tools, 'sql'>, planId: string) {
  const [around, entries] = await Promise.all([readSheetsAround(sql, planId), readGlossary(sql, planId)])
  const explained = entries.filter(({ meaning }) => meaning !== '').map(({ acronym }) => acronym)
  return { ...around, explained: new Set(explained) }
}

/** What one sheet is judged on, or every one of the plan. */
async function readJudged({ sql }: Pick<Tools, 'sql'>, planId: string, sheetId: string | null) {
  const [rows, around] = await Promise.all([
    readSheetFacts(sql, planId, sheetId, textReading),
    readAround({ sql }, planId),
  ])
  // After `seen`, which tells of both: a decision by what was changed in between is refused as out of date.
  const [template, figures] = await Promise.all([readSheetTemplate(sql, planId), listFigureIds(sql, planId)])
  return { rows, judged: { around, template, figures } }
}

/** Every sheet of a plan with its completeness, by its id. */
export async function readCompleteness(
  tools: Pick<Tools, 'sql' | 'now'>,
  planId: string,
): Promise<ReadonlyMap<string, CompletedSheet>> {
  const { rows, judged } = await readJudged(tools, planId, null)
  const completed = new Map<string, CompletedSheet>()
  // One after the other: a text that has moved is read anew, and a plan has hundreds.
  for (const row of rows) completed.set(row.id, await completedSheet(tools, row, judged))
  return completed
}

/** One sheet with its completeness, and the template that it was looked at by. */
export async function readOneCompleteness(
  tools: Pick<Tools, 'sql' | 'now'>,
  planId: string,
  sheetId: string,
): Promise<CompletedSheet & { readonly template: PlanSheetTemplate }> {
  const { rows, judged } = await readJudged(tools, planId, sheetId)
  return { ...(await completedSheet(tools, found(rows[0]), judged)), template: judged.template }
}

async function completedSheet(
  tools: Pick<Tools, 'sql' | 'now'>,
  row: SheetFactsRow,
  { around, template, figures }: Judged,
): Promise<CompletedSheet> {
  const read = await sheetRead(tools, row, figures)
  const findings = sheetFindings(read.facts, template)
  const completeness = {
    state: row.state,
    since: row.stateSince,
    ...rulesKept(findings, template),
    findings,
    warnings: sheetWarnings(read.facts, aroundOf(read, around)),
    seen: row.seen,
  }
  return { ...read, completeness }
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
