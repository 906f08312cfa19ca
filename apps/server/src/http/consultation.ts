import { consultationFigures, consultationParts } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import { csvFile } from '../export/csv-file'
import type { Tools } from '../tools'
import { consultationTable } from '../use-cases/consultation-table'
import { readConsultation, readConsultationRows } from '../use-cases/read-consultation'
import { allow } from './allow'
import { query } from './body'

/** `of` is an id or the key of an event; without it, with a part: the rows that belong to none. */
const asked = z.strictObject({
  figure: z.enum(consultationFigures),
  part: z.enum(consultationParts).optional(),
  of: z.string().max(60).optional(),
})

function cutOf({ figure, part, of }: z.infer<typeof asked>) {
  return { figure, part: part ?? null, of: of ?? null }
}

/** What came of the consultation: figures, and the rows of each. */
export function consultation(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await readConsultation(tools, c.var.actor)))
    .get('/rows', allow('plan.read'), query(asked), async (c) =>
      c.json(await readConsultationRows(tools, c.var.actor, cutOf(c.req.valid('query')))),
    )
    .get('/rows.csv', allow('plan.read'), query(asked), async (c) => {
      const table = await consultationTable(tools, c.var.actor, cutOf(c.req.valid('query')))
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="${table.name}.csv"`)
      return c.body(ReadableStream.from(csvFile(table)))
    })
}
