import { readDiagnosticHome, readFigureHome, importSeries as store } from '@deconcert/database/figure'
import { found, type Id, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type Series, seriesRefusal } from '@deconcert/domain/figure'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

type SeriesAsked = Series & {
  /** The series of which this is a new version, as it was seen; null for a new one. */
  readonly replaces: { readonly id: Id<'series'>; readonly version: number } | null
}

export type ImportAsked = {
  readonly diagnosticId: Id<'diagnostic'>
  readonly fileName: string
  readonly series: readonly SeriesAsked[]
}

/** Takes the indicators of one file into a diagnostic, all of them or none: for those who write its text. */
export async function importSeries(
  tools: Tools,
  actor: Actor,
  { diagnosticId, fileName, series }: ImportAsked,
): Promise<{ readonly ids: readonly string[] }> {
  const { groupId } = found(await readDiagnosticHome(tools.sql, actor.planId, diagnosticId))
  throwIfRefused(permissionRefusal(actor, 'diagnostic.write', { groupId }))
  const refused = seriesRefusal(series)
  if (refused !== null) throw new Refused(refused.refusal, refused.title)
  for (const { replaces } of series) {
    if (replaces !== null) found(await readFigureHome(tools.sql, actor.planId, replaces.id, 'series'))
  }
  const rows = series.map(({ title, unit, source, points, replaces }) => ({
    id: replaces?.id ?? tools.newId<'series'>(),
    expectedVersion: replaces?.version ?? null,
    title: title.trim(),
    unit: unit.trim(),
    source: source.trim(),
    points,
  }))
  const act = { planId: actor.planId, diagnosticId, fileName, actorId: actor.accountId, at: tools.now() }
  await store(tools.sql, act, rows)
  return { ids: rows.map(({ id }) => id) }
}
