import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { exportFormats, exportPlan, exportSubjects } from '../use-cases/export-plan'
import { readPrintedPlan } from '../use-cases/read-printed-plan'
import { allow, type PlanEnv } from './allow'
import { query } from './body'

const asked = z.strictObject({ format: z.enum(exportFormats), what: z.enum(exportSubjects).default('nodes') })

/** The plan as a file that one keeps, or opens elsewhere. */
export function exports(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/print', allow('plan.read'), async (c) => c.json(await readPrintedPlan(tools, c.var.actor)))
    .get('/', allow('plan.read'), query(asked), async (c) => {
      const { name, mediaType, content } = await exportPlan(tools, c.var.actor, c.req.valid('query'))
      c.header('Content-Type', mediaType)
      c.header('Content-Disposition', `attachment; filename="${name}"`)
      c.header('Cache-Control', 'no-store')
      const isWhole = typeof content === 'string' || content instanceof Uint8Array
      return c.body(isWhole ? content : ReadableStream.from(content))
    })
}
