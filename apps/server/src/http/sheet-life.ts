import {
  attestationKinds,
  sheetDecisions,
  sheetEvents,
  sheetOpinions,
  sheetResults,
} from '@deconcert/domain/sheet'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { attestSheet } from '../use-cases/attest-sheet'
import { readSheetLife } from '../use-cases/read-sheet-life'
import { reviewPersonalData } from '../use-cases/review-personal-data'
import { takeSheetStep } from '../use-cases/take-sheet-step'
import { allow } from './allow'
import { body, idIn } from './body'

const reason = z.string().max(2000).default('')

const step = z.strictObject({
  // What the committee decides, it decides in its own name.
  event: z.enum(sheetEvents).exclude([...sheetDecisions]),
  reason,
  result: z.enum(sheetResults).nullable().default(null),
  seen: z.string().max(64).nullable().default(null),
})

const attestation = z.strictObject({
  kind: z.enum(attestationKinds),
  reason,
  opinion: z.enum(sheetOpinions).nullable().default(null),
  structure: z.string().max(250).nullable().default(null),
  seen: z.string().max(1000).nullable().default(null),
})

const review = z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), reason: z.string().max(2000) })

/** How far a sheet is, and what brings it further. Who may take a step, the step itself says. */
export function sheetLife(tools: Tools) {
  return new Hono()
    .get('/:sheet/life', allow('plan.read'), async (c) =>
      c.json(await readSheetLife(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'))),
    )
    .post('/:sheet/steps', allow('plan.read'), body(step), async (c) => {
      await takeSheetStep(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.valid('json'))
      return c.json({})
    })
    .post('/:sheet/attestations', allow('plan.read'), body(attestation), async (c) => {
      await attestSheet(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.valid('json'))
      return c.json({}, 201)
    })
    .post('/:sheet/personal-data', allow('sheet.write'), body(review), async (c) => {
      await reviewPersonalData(tools, c.var.actor, idIn<'sheet'>(c, 'sheet'), c.req.valid('json'))
      return c.json({})
    })
}
