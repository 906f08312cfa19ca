import type { Sql } from '../connect'

/** What a short field of a sheet said, until somebody replaced it. */
export type PastValue = {
  readonly version: number
  readonly value: unknown
  /** The name of whoever had written it; null when nobody is known to have. */
  readonly setBy: string | null
  readonly setAt: string
}

/** What a field of a sheet of this plan said before, the latest first. */
export async function readFieldPast(
  sql: Sql,
  planId: string,
  sheetId: string,
  key: string,
): Promise<readonly PastValue[]> {
  return await sql<PastValue[]>`
    select p.version, p.value, a.display_name as set_by, p.set_at
    from sheet_field_past p
    join sheet s on s.id = p.sheet_id
    left join account a on a.id = p.set_by
    where p.sheet_id = ${sheetId} and s.plan_id = ${planId} and p.key = ${key}
    order by p.version desc
  `
}
