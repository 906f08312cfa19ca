import {
  readExportedSheets,
  readSheetTemplate,
  readStoredPlan,
  type StoredPlan,
} from '@deconcert/database/plan'
import { found, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { printOutline, writePlanDocument } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { csvFile } from '../export/csv-file'
import { exportedPlan } from '../export/exported-plan'
import { nodeTable } from '../export/node-table'
import { sheetTable } from '../export/sheet-table'
import type { Table } from '../export/table'
import { xlsxFile } from '../export/xlsx-file'
import type { Tools } from '../tools'
import { figureWords } from './figure-words'
import { storedDocument } from './stored-document'

export const exportFormats = ['json', 'csv', 'xlsx', 'txt'] as const
/** What a table is of: the lines of the plan, or its action sheets. */
export const exportSubjects = ['nodes', 'sheets'] as const

export type ExportAsked = {
  readonly format: (typeof exportFormats)[number]
  readonly what: (typeof exportSubjects)[number]
}

type ExportFile = {
  /** As it is saved on disk: letters without accents, digits and hyphens. */
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array<ArrayBuffer>>
}

/** The plan as a file. Its plan document, imported, gives the same plan; an imported one comes out as it came in. */
export async function exportPlan(
  tools: Tools,
  actor: Actor,
  { format, what }: ExportAsked,
): Promise<ExportFile> {
  throwIfRefused(permissionRefusal(actor, 'plan.read'))
  const stored = found(await readStoredPlan(tools.sql, actor.planId))
  const { slug } = stored.plan
  if (format === 'json') return { ...documentFile(stored), name: `${slug}.json` }
  if (format === 'txt') return { ...outlineFile(stored), name: `${slug}.txt` }
  const table = await tableOf(tools, actor, stored, what)
  const name = `${slug}-${table.name}.${format}`
  if (format === 'csv') return { name, mediaType: 'text/csv; charset=utf-8', content: csvFile(table) }
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mediaType, content: await xlsxFile(table) }
}

function documentFile(stored: StoredPlan) {
  const content = `${JSON.stringify(writePlanDocument(storedDocument(stored)), null, 2)}\n`
  return { mediaType: 'application/json; charset=utf-8', content }
}

/** The outline that one can change anywhere, and paste to import it. */
function outlineFile(stored: StoredPlan) {
  const { lines, numbers } = exportedPlan(stored)
  return {
    mediaType: 'text/plain; charset=utf-8',
    content: printOutline(stored.levels, lines, numbers),
  }
}

async function tableOf(
  { sql }: Tools,
  { planId }: Actor,
  stored: StoredPlan,
  what: ExportAsked['what'],
): Promise<Table> {
  const plan = exportedPlan(stored)
  if (what === 'nodes') return nodeTable(plan)
  const [template, sheets, wordsOf] = await Promise.all([
    readSheetTemplate(sql, planId),
    readExportedSheets(sql, planId),
    figureWords(sql, planId),
  ])
  return sheetTable({ sql, plan, template, wordsOf }, sheets)
}
