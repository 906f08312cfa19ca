import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { createVariant } from '../use-cases/create-variant'
import { setOwnField } from '../use-cases/set-own-field'
import { setSheetVariant } from '../use-cases/set-sheet-variant'
import { allow } from './allow'
import { body, id, idIn } from './body'

/** Territorial variants of sheets, and which of their fields are different there. */
export function sheetVariants(tools: Tools) {
  return new Hono()
    .post(
      '/:sheet/variants',
      allow('node.edit'),
      body(z.strictObject({ territoryId: id<'territory'>() })),
      async (c) => {
        const { territoryId } = c.req.valid('json')
        const sheetId = await createVariant(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), territoryId)
        return c.json({ id: sheetId }, 201)
      },
    )
    .put(
      '/:sheet/variant-of',
      allow('node.edit'),
      body(z.strictObject({ sheetId: id<'sheet'>().nullable() })),
      async (c) => {
        await setSheetVariant(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.valid('json').sheetId)
        return c.json({})
      },
    )
    .put(
      '/:sheet/own-fields/:key',
      allow('sheet.write'),
      body(z.strictObject({ isOwn: z.boolean() })),
      async (c) => {
        const { isOwn } = c.req.valid('json')
        await setOwnField(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.param('key'), isOwn)
        return c.json({})
      },
    )
}
