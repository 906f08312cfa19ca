import { type Series, type SeriesPoint, seriesLimits } from '@deconcert/domain/figure'
import { act } from '../act'
import type { Sql } from '../connect'

/** A series without its figures, as it is chosen in a list. */
export type SeriesLine = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly fileName: string
  readonly importedBy: string
  readonly importedAt: Date
  readonly points: number
  readonly diagnosticId: string
  readonly groupId: string
  readonly groupSlug: string
  readonly groupName: string
}

/** The live series of a plan, by diagnostic and title, each as it was last imported. */
export async function listSeries(sql: Sql, planId: string): Promise<readonly SeriesLine[]> {
  return await sql<SeriesLine[]>`
    select s.id, s.version, s.title, v.unit, v.source, v.file_name, a.display_name as imported_by, v.imported_at,
      jsonb_array_length(v.points) as points, s.diagnostic_id, g.id as group_id, g.slug as group_slug, g.name as group_name
    from figure_series s
    join figure_series_version v on v.series_id = s.id and v.version = s.version
    join diagnostic d on d.id = s.diagnostic_id
    join working_group g on g.id = d.group_id
    join account a on a.id = v.imported_by
    where s.plan_id = ${planId} and s.retired_at is null
    order by g.name, g.id, s.title, s.id
  `
}

export type SeriesRow = {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly unit: string
  readonly source: string
  readonly points: readonly SeriesPoint[]
  readonly isRetired: boolean
  readonly diagnosticId: string
  readonly versions: readonly {
    readonly version: number
    readonly fileName: string
    readonly importedBy: string
    readonly importedAt: string
  }[]
  /** The territories that it names, in the order of the plan. */
  readonly territories: readonly { readonly id: string; readonly name: string | null }[]
}

/** One series of this plan as it was imported at a version, or last; undefined when there is none. */
export async function readSeries(
  sql: Sql,
  planId: string,
  id: string,
  version: number | null,
): Promise<SeriesRow | undefined> {
  const [row] = await sql<SeriesRow[]>`
    select s.id, s.title, v.version, v.unit, v.source, v.points, s.retired_at is not null as is_retired, s.diagnostic_id,
      (select jsonb_agg(jsonb_build_object('version', o.version, 'fileName', o.file_name, 'importedBy', a.display_name,
        'importedAt', o.imported_at) order by o.version desc)
        from figure_series_version o join account a on a.id = o.imported_by where o.series_id = s.id) as versions,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', coalesce(t.display_name, t.name, t.code))
        order by t.position, t.id), '[]')
        from territory t where t.plan_id = s.plan_id
          and t.id::text in (select point->>'territoryId' from jsonb_array_elements(v.points) point)) as territories
    from figure_series s
    join figure_series_version v on v.series_id = s.id and v.version = coalesce(${version}, s.version)
    where s.id = ${id} and s.plan_id = ${planId}
  `
  return row
}

export type SeriesImport = {
  readonly planId: string
  readonly diagnosticId: string
  readonly fileName: string
  readonly actorId: string
  readonly at: Date
}

/**
 * All of them or none. Refuses with `stale-version` when one was imported anew, or made, since the caller read the list,
 * and with `plan-series-full` and `series-full`.
 */
export async function importSeries(
  sql: Sql,
  { planId, diagnosticId, fileName, actorId, at }: SeriesImport,
  series: readonly (Series & { readonly id: string; readonly expectedVersion: number | null })[],
): Promise<void> {
  await act(sql`
    select import_figure_series(${planId}, ${diagnosticId}, ${sql.json(series)}, ${fileName},
      ${sql.json(seriesLimits)}, ${actorId}, ${at})
  `)
}

export async function retireSeries(
  sql: Sql,
  planId: string,
  id: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select retire_figure_series(${planId}, ${id}, ${actorId}, ${at})`)
}
