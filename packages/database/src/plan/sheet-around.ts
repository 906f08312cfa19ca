import type { Sql } from '../connect'

/** What surrounds a sheet: what its fields are chosen from, and the objectives that it serves. */
export type SheetAround = {
  /** Who bears the plan, its bodies and their members: structures that are known of themselves. */
  readonly known: readonly string[]
  /** The structures that other sheets of the plan name, those named most first. */
  readonly cited: readonly string[]
  /** Everybody who has a seat, by name, with the labels of their colleges. */
  readonly people: readonly { readonly name: string; readonly colleges: readonly College[] }[]
  /** The objectives of each line of the plan above, by its id. */
  readonly objectives: Readonly<Record<string, readonly string[]>>
}

type College = { readonly key: string; readonly label: string }

/** `above`: the lines under which the line of the sheet stands. */
export async function readSheetAround(
  sql: Sql,
  planId: string,
  sheetId: string,
  above: readonly string[],
): Promise<SheetAround> {
  const [row] = await sql<[SheetAround]>`
    with named as (
      select trim(name) as name
      from sheet s join sheet_field f on f.sheet_id = s.id
      cross join lateral (
        select f.value->>'structure' as name where f.key = 'lead'
        union all select e->>'structure' from jsonb_array_elements(
          case when f.key in ('co-leads', 'partners') and jsonb_typeof(f.value) = 'array' then f.value
            when f.key = 'financial-means' and jsonb_typeof(f.value->'funders') = 'array' then f.value->'funders'
            else '[]' end) as e) as found
      where s.plan_id = ${planId} and s.id <> ${sheetId}
        and f.key in ('lead', 'co-leads', 'partners', 'financial-means')
    )
    select
      (select coalesce(jsonb_agg(distinct label), '[]') from (
        select authority->>'name' as label from plan where id = ${planId}
        union select b.label from body b where b.plan_id = ${planId}) as known
        where coalesce(label, '') <> '') as known,
      (select coalesce(jsonb_agg(name order by n desc, name), '[]') from (
        select name, count(*) as n from named where name <> '' group by name) as counted) as cited,
      (select coalesce(jsonb_agg(jsonb_build_object('name', display_name, 'colleges', colleges)
        order by display_name), '[]') from (
        select a.display_name, coalesce(jsonb_agg(distinct jsonb_build_object('key', c.key, 'label', c.label))
          filter (where c.id is not null), '[]') as colleges
        from seat t join account a on a.id = t.account_id left join college c on c.id = t.college_id
        where t.plan_id = ${planId}
        group by a.id) as seated) as people,
      (select coalesce(jsonb_object_agg(n.id, n.objectives), '{}') from node n
        where n.plan_id = ${planId} and n.id = any(string_to_array(${above.join(',')}, ',')::uuid[])
          and n.objectives <> '[]') as objectives
  `
  return row
}
