import { cardLimits, reliabilities, seriesLimits } from '@deconcert/domain/figure'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { importSeries } from '../use-cases/import-series'
import { citationsReader, listCards, listSeries, readSeries } from '../use-cases/read-figures'
import { retireCard, retireSeries } from '../use-cases/retire-figure'
import { saveCard } from '../use-cases/save-card'
import { allow, type PlanEnv } from './allow'
import { body, id, idIn, query } from './body'

const card = {
  title: z.string().max(cardLimits.title),
  value: z.number().nullable(),
  unit: z.string().max(cardLimits.unit),
  year: z.number().int().nullable(),
  territoryId: id<'territory'>().nullable(),
  source: z.string().max(cardLimits.source),
  link: z.string().max(cardLimits.link),
  reading: z.string().max(cardLimits.reading),
  reliability: z.enum(reliabilities),
}
const newCard = z.strictObject({ diagnosticId: id<'diagnostic'>(), ...card })
const changedCard = z.strictObject({ expectedVersion: z.number().int().min(1), ...card })

/** The figures of the diagnostics, and where they are cited. */
export function cards(tools: Tools) {
  const readCitations = citationsReader(tools)
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await listCards(tools, c.var.actor)))
    .get('/citations', allow('plan.read'), async (c) => c.json(await readCitations(c.var.actor)))
    .post('/', allow('diagnostic.write'), body(newCard), async (c) => {
      const { diagnosticId, ...asked } = c.req.valid('json')
      return c.json(await saveCard(tools, c.var.actor, { diagnosticId }, asked), 201)
    })
    .put('/:card', allow('diagnostic.write'), body(changedCard), async (c) => {
      const { expectedVersion, ...asked } = c.req.valid('json')
      const seen = { id: idIn<'card'>(c, 'card'), expectedVersion }
      return c.json(await saveCard(tools, c.var.actor, seen, asked))
    })
    .delete('/:card', allow('diagnostic.write'), async (c) => {
      await retireCard(tools, c.var.actor, idIn<'card'>(c, 'card'))
      return c.json({})
    })
}

const point = z.strictObject({
  territoryId: id<'territory'>().nullable(),
  year: z.number().int(),
  value: z.number(),
})
const series = z.strictObject({
  title: z.string().max(seriesLimits.title),
  unit: z.string().max(seriesLimits.unit),
  source: z.string().max(seriesLimits.source),
  points: z.array(point).max(seriesLimits.pointsPerImport),
  replaces: z.strictObject({ id: id<'series'>(), version: z.number().int().min(1) }).nullable(),
})
const seriesImport = z.strictObject({
  diagnosticId: id<'diagnostic'>(),
  fileName: z.string().max(seriesLimits.fileName),
  series: z.array(series).max(seriesLimits.seriesPerImport),
})
const atVersion = z.strictObject({
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .optional(),
})

/** Indicators by territory and year, as files brought them. */
export function figureSeries(tools: Tools) {
  return new Hono<PlanEnv>()
    .get('/', allow('plan.read'), async (c) => c.json(await listSeries(tools, c.var.actor)))
    .post('/', allow('diagnostic.write'), body(seriesImport), async (c) =>
      c.json(await importSeries(tools, c.var.actor, c.req.valid('json')), 201),
    )
    .get('/:series', allow('plan.read'), query(atVersion), async (c) => {
      const { version } = c.req.valid('query')
      const asked = version === undefined ? null : Number(version)
      return c.json(await readSeries(tools, c.var.actor, idIn<'series'>(c, 'series'), asked))
    })
    .delete('/:series', allow('diagnostic.write'), async (c) => {
      await retireSeries(tools, c.var.actor, idIn<'series'>(c, 'series'))
      return c.json({})
    })
}
