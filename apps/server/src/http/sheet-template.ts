import { sheetSections, sheetTemplate as standardFields } from '@deconcert/domain'
import { isOwnFieldKey, type OwnFieldKey, sheetRules } from '@deconcert/domain/sheet'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { readSheetTemplate } from '../use-cases/read-sheet-template'
import { saveSheetTemplate } from '../use-cases/save-sheet-template'
import { allow, type PlanEnv } from './allow'
import { body } from './body'

// What is too long or too many is said by the domain; these limits only keep the body small.
const words = z.string().max(2000)
const gate = z.enum(['G1', 'G2', 'G3', 'G4'])
const shape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('short-text') }),
  z.strictObject({ kind: z.literal('long-text') }),
  z.strictObject({ kind: z.literal('number'), unit: z.string().max(200) }),
  z.strictObject({ kind: z.literal('count'), unit: z.string().max(200) }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(words).max(100) }),
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('yes-no') }),
])
const common = { section: z.enum(sheetSections), isHidden: z.boolean() }
const standard = z.strictObject({
  ...common,
  key: z.enum(standardFields.map(({ key }) => key)),
  label: words.nullable(),
  help: words.nullable(),
})
const own = z.strictObject({
  ...common,
  key: z.custom<OwnFieldKey>((key) => typeof key === 'string' && isOwnFieldKey(key)),
  label: words,
  help: words,
  shape,
  gate: gate.nullable(),
})
const template = z.strictObject({
  expectedVersion: z.number().int().min(0),
  fields: z.array(z.union([standard, own])).max(200),
  ruleGates: z.record(z.enum(sheetRules), z.union([gate, z.literal('off')])),
})

/** What the action sheets of a plan are made of: their fields, and the gates of their rules. */
export function sheetTemplate(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await readSheetTemplate(tools, c.var.actor)))
    .put('/', allow('plan.edit'), body(template, { limitBytes: 512 * 1024 }), async (c) => {
      const version = await saveSheetTemplate(tools, c.var.actor, c.req.valid('json'))
      return c.json({ version })
    })
}
