import { cellKinds, matrixTitleLength } from '@deconcert/domain/plan'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { readMatrix } from '../use-cases/read-matrix'
import { listMatrices, retireMatrix, saveMatrix } from '../use-cases/saved-matrices'
import { allow, type PlanEnv } from './allow'
import { body, idIn, query } from './body'

const axes = { level: z.string().max(60), columns: z.string().max(300) }
const matrix = {
  title: z.string().max(matrixTitleLength),
  levelKey: axes.level,
  columns: axes.columns,
  cells: z.enum(cellKinds),
}

/** Any matrix of the plan, as it is filled now. */
export function matrixReading(tools: Tools) {
  return new Hono<PlanEnv>().get('/', allow('plan.read'), query(z.strictObject(axes)), async (c) =>
    c.json(await readMatrix(tools, c.var.actor, c.req.valid('query'))),
  )
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
