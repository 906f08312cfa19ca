import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { listSheets } from '../use-cases/list-sheets'
import { readFieldPast } from '../use-cases/read-field-past'
import { readSheet } from '../use-cases/read-sheet'
import { readSheetAround } from '../use-cases/read-sheet-around'
import { saveSheetField } from '../use-cases/save-sheet-field'
import { allow } from './allow'
import { body, idIn } from './body'
import { sheetLife } from './sheet-life'

const field = z.strictObject({
  value: z.unknown(),
  expectedVersion: z.number().int().min(0),
})

/** Action sheets: the table of them, and the short fields of one. Long fields are shared text. */
export function sheets(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await listSheets(tools, c.var.actor)))
    .get('/:sheet', allow('plan.read'), async (c) =>
      c.json(await readSheet(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'))),
    )
    .get('/:sheet/around', allow('plan.read'), async (c) =>
      c.json(await readSheetAround(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'))),
    )
    .get('/:sheet/fields/:key/past', allow('plan.read'), async (c) =>
      c.json(await readFieldPast(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.param('key'))),
    )
    .put('/:sheet/fields/:key', allow('sheet.write'), body(field, { limitBytes: 256 * 1024 }), async (c) => {
      const asked = { ...c.req.valid('json'), key: c.req.param('key') }
      const version = await saveSheetField(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), asked)
      return c.json({ version })
    })
    .route('/', sheetLife(tools))
}
