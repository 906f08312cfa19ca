import { acronymLength, meaningLength, modelKinds, modelLength } from '@deconcert/domain/writing'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { defineAcronym, readGlossary } from '../use-cases/glossary'
import { changeTextModel, listTextModels } from '../use-cases/text-models'
import { allow, type PlanEnv } from './allow'
import { body } from './body'

const expectedVersion = z.number().int().min(0)
// A letter beyond the Basic Multilingual Plane is two units, and dots do not count.
const entry = { acronym: z.string().max(acronymLength * 4), meaning: z.string().max(meaningLength * 2) }
const model = { kind: z.enum(modelKinds), text: z.string().max(modelLength * 2) }

/** What helps people to write: the plan's glossary, and what its texts begin with. */
export function writing(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/glossary', allow('plan.read'), async (c) => c.json(await readGlossary(tools, c.var.actor)))
    .put(
      '/glossary',
      allow('glossary.edit'),
      body(z.strictObject({ ...entry, expectedVersion })),
      async (c) => c.json(await defineAcronym(tools, c.var.actor, c.req.valid('json'))),
    )
    .get('/text-models', allow('plan.read'), async (c) => c.json(await listTextModels(tools, c.var.actor)))
    .put('/text-models', allow('plan.edit'), body(z.strictObject({ ...model, expectedVersion })), async (c) =>
      c.json(await changeTextModel(tools, c.var.actor, c.req.valid('json'))),
    )
}
