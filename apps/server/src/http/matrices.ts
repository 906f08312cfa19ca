import { cellKinds, matrixTitleLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import { csvFile } from '../export/csv-file'
import { matrixTable } from '../export/matrix-table'
import { xlsxFile } from '../export/xlsx-file'
import type { Tools } from '../tools'
import { readMatrix } from '../use-cases/read-matrix'
import { listMatrices, retireMatrix, saveMatrix } from '../use-cases/saved-matrices'
import { allow, type PlanEnv } from './allow'
import { body, idIn, query } from './body'

const axes = { level: z.string().max(60), columns: z.string().max(300) }
const file = { ...axes, cells: z.enum(cellKinds), format: z.enum(['csv', 'xlsx']) }
const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const matrix = {
  title: z.string().max(matrixTitleLength),
  levelKey: axes.level,
  columns: axes.columns,
  cells: z.enum(cellKinds),
}

/** Any matrix of the plan, as it is filled now. */
export function matrixReading(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), query(z.strictObject(axes)), async (c) =>
      c.json(await readMatrix(tools, c.var.actor, c.req.valid('query'))),
    )
    .get('/file', allow('plan.read'), query(z.strictObject(file)), async (c) => {
      const { cells, format, ...asked } = c.req.valid('query')
      const table = matrixTable(await readMatrix(tools, c.var.actor, asked), cells)
      c.header('Content-Type', mediaTypes[format])
      c.header('Content-Disposition', `attachment; filename="${table.name}.${format}"`)
      c.header('Cache-Control', 'no-store')
      return c.body(format === 'csv' ? ReadableStream.from(csvFile(table)) : await xlsxFile(table))
    })
}

/** The matrices that the plan keeps. */
export function matrices(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await listMatrices(tools, c.var.actor)))
    .post('/', allow('plan.edit'), body(z.strictObject(matrix)), async (c) =>
      c.json(await saveMatrix(tools, c.var.actor, c.req.valid('json'), null), 201),
    )
    .put(
      '/:matrix',
      allow('plan.edit'),
      body(z.strictObject({ ...matrix, expectedVersion: z.number().int().min(1) })),
      async (c) => {
        const { expectedVersion, ...asked } = c.req.valid('json')
        const seen = { id: idIn<'matrix'>(c, 'matrix'), version: expectedVersion }
        return c.json(await saveMatrix(tools, c.var.actor, asked, seen))
      },
    )
    .delete('/:matrix', allow('plan.edit'), async (c) => {
      await retireMatrix(tools, c.var.actor, idIn<'matrix'>(c, 'matrix'))
      return c.json({})
    })
}
