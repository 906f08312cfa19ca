import { readStoredText } from '@deconcert/database'
import {
  type Citation,
  listCards as listCardRows,
  listCitations,
  listSeries as listSeriesRows,
  listUncitedTexts,
  readSeries as readSeriesRow,
  storeCitations,
} from '@deconcert/database/figure'
import { citedFigures, readAllFragments } from '@deconcert/document'
import { found, type Id, permissionRefusal } from '@deconcert/domain'
import { seriesGrid } from '@deconcert/domain/figure'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'
import { oneRunPerPlan } from './one-run-per-plan'

/** Every card of the plan, each with why the reader may not change it, or null when they may. */
export async function listCards(tools: Tools, actor: Actor) {
  const cards = await listCardRows(tools.sql, actor.planId)
  return { cards: cards.map((card) => ({ ...card, writeRefusal: writeRefusal(actor, card) })) }
}

/** The live series of the plan, without their figures. */
export async function listSeries(tools: Tools, actor: Actor) {
  const series = await listSeriesRows(tools.sql, actor.planId)
  return { series: series.map((each) => ({ ...each, writeRefusal: writeRefusal(actor, each) })) }
}

function writeRefusal(actor: Actor, { groupId }: { readonly groupId: string }) {
  return permissionRefusal(actor, 'diagnostic.write', { groupId })
}

/** The figures of one series as a grid, as they were imported at a version, or last. */
export async function readSeries(tools: Tools, { planId }: Actor, id: Id<'series'>, version: number | null) {
  const { points, territories, ...series } = found(await readSeriesRow(tools.sql, planId, id, version))
  const order = territories.map((territory) => territory.id)
  const names = new Map(territories.map(({ id: territoryId, name }) => [territoryId, name]))
  const { years, rows } = seriesGrid(points, order)
  const named = rows.map(({ territoryId, values }) => ({
    territoryId,
    territoryName: territoryId === null ? null : (names.get(territoryId) ?? null),
    values,
  }))
  return { ...series, years, rows: named }
}

/** Where each figure of the plan is cited, among the texts that the reader may read. */
export function citationsReader(
  tools: Tools,
): (actor: Actor) => Promise<{ readonly citations: readonly Citation[] }> {
  const keep = oneRunPerPlan((planId) => keepCitations(tools, planId))
  return async (actor) => {
    await keep(actor.planId)
    const writable = groupReach(actor, 'proposal.write')
    return { citations: await listCitations(tools.sql, actor.planId, writable) }
  }
}

/** Reads again, one after the other, the texts that have moved since their figures were read. */
async function keepCitations({ sql }: Tools, planId: string): Promise<void> {
  for (const documentId of await listUncitedTexts(sql, planId)) {
    const text = await readStoredText(sql, documentId)
    if (text === undefined) continue
    const cited = Object.values(readAllFragments(text.updates)).map(citedFigures)
    const figures = cited.flatMap(({ cards, series }) => [...cards, ...series])
    await storeCitations(sql, documentId, { seq: text.headSeq, figures: [...new Set(figures)] })
  }
}
