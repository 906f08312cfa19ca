import type { JSONValue } from 'postgres'
import { act } from '../act'
import type { Sql } from '../connect'
import type { NewSheet, StructureChange } from './structure'

type Milestone = {
  /** Null for a version that is only said to be the adopted one. */
  readonly label: string | null
  readonly adopted: boolean
  readonly by: string
  readonly at: string
}

/** One version of a plan, as a list shows it. */
export type VersionCard = {
  readonly version: number
  /** The kind of the act that made it. */
  readonly reason: string
  /** What the journal tells of that act. */
  readonly subject: Readonly<Record<string, unknown>>
  /** Null for versions that nobody made: those from before versions were kept whole. */
  readonly by: string | null
  readonly at: Date
  /** In hexadecimal. */
  readonly sha256: string
  readonly milestones: readonly Milestone[]
}

/** Every version of a plan that is kept whole, the latest first. */
export async function listVersions(sql: Sql, planId: string): Promise<readonly VersionCard[]> {
  return await sql<VersionCard[]>`
    with told as (
      select distinct on (v.version) v.version, j.actor_id, j.event::jsonb->'subject' as subject
      from plan_snapshot v
      join journal j on j.plan_id = v.plan_id and j.kind = v.reason and j.at = v.at
      where v.plan_id = ${planId}
      order by v.version, (j.event::jsonb->'subject'->>'version' = v.version::text) desc nulls last, j.position
    )
    select v.version, v.reason, v.at, encode(v.sha256, 'hex') as sha256, a.display_name as by,
      coalesce(t.subject, '{}') as subject,
      coalesce((select jsonb_agg(jsonb_build_object('label', m.label, 'adopted', m.adopted, 'by', w.display_name,
        'at', m.at) order by m.at)
        from plan_milestone m join account w on w.id = m.named_by
        where m.plan_id = v.plan_id and m.version = v.version), '[]') as milestones
    from plan_snapshot v
    left join told t on t.version = v.version
    left join account a on a.id = t.actor_id
    where v.plan_id = ${planId} and v.format = 2
    order by v.version desc
  `
}

/** A version with all that its hash covers. */
export type StoredVersion = {
  readonly version: number
  readonly reason: string
  readonly at: Date
  readonly sha256: string
  /** The very text that was hashed. */
  readonly content: string
  /** The long texts that `content` names by their hash, under that hash. */
  readonly texts: Readonly<Record<string, string>>
}

export async function readVersion(
  sql: Sql,
  planId: string,
  version: number,
): Promise<StoredVersion | undefined> {
  const [row] = await sql<StoredVersion[]>`
    select v.version, v.reason, v.at, encode(v.sha256, 'hex') as sha256, v.content,
      coalesce((select jsonb_object_agg(encode(t.sha256, 'hex'), t.content) from version_text t
        where t.sha256 in (select decode(n->>'text', 'hex') from json_array_elements(v.content::json->'nodes') n)),
        '{}') as texts
    from plan_snapshot v
    where v.plan_id = ${planId} and v.version = ${version} and v.format = 2
  `
  return row
}

/** The version that was adopted, the one last said to be; undefined while none is. */
export async function readAdoptedVersion(sql: Sql, planId: string) {
  const [row] = await sql<
    { readonly version: number; readonly label: string | null; readonly at: Date; readonly sha256: string }[]
  >`
    select m.version, m.label, m.at, encode(v.sha256, 'hex') as sha256
    from plan_milestone m join plan_snapshot v on v.plan_id = m.plan_id and v.version = m.version
    where m.plan_id = ${planId} and m.adopted
    order by m.at desc, m.version desc
    limit 1
  `
  return row
}

/**
 * The content of the latest version and of an earlier one, what the committee set aside in between, and the territories
 * of today.
 */
export async function readForRestore(sql: Sql, planId: string, version: number) {
  const [row] = await sql<
    {
      readonly current: string
      readonly earlier: string
      readonly setAside: readonly string[]
      readonly submitted: readonly string[]
      readonly territoryIds: readonly string[]
    }[]
  >`
    select now.content as current, v.content as earlier, array(
      select distinct dn.node_id::text from committee_decision d join committee_decision_node dn on dn.decision_id = d.id
      where d.plan_id = p.id and d.kind = 'set-aside' and d.plan_version > v.version) as set_aside,
      array(select s.node_id::text from sheet s where s.plan_id = p.id and not is_sheet_written(s.state)) as submitted,
      array(select t.id::text from territory t where t.plan_id = p.id) as territory_ids
    from plan p
    join plan_snapshot now on now.plan_id = p.id and now.version = p.version and now.format = 2
    join plan_snapshot v on v.plan_id = p.id and v.version = ${version} and v.format = 2
    where p.id = ${planId}
  `
  return row
}

/** Gives a name to a version. Refuses with `not-found` where there is none. */
export async function nameVersion(
  sql: Sql,
  planId: string,
  milestone: {
    readonly id: string
    readonly version: number
    readonly label: string | null
    readonly adopted: boolean
  },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select name_version(${sql.json(milestone)}, ${planId}, ${actorId}, ${at})`)
}

/** What `restore_version` writes: see there. */
export type RestoredTree = {
  readonly version: number
  readonly reason: string
  readonly levels: readonly object[]
  readonly nodes: readonly object[]
  /** Lines whose further parents change. */
  readonly tied: readonly object[]
  readonly ranks: readonly object[]
  /** What lines that move were called. */
  readonly aliases: readonly object[]
  readonly sheets: readonly (NewSheet & { readonly nodeId: string })[]
  readonly retired: readonly string[]
  readonly back: readonly string[]
}

/** Takes the plan back to an earlier version. Answers with the number of the new one; refuses with `stale-version`. */
export async function restoreVersion(
  sql: Sql,
  change: StructureChange,
  restored: RestoredTree,
): Promise<number> {
  const [row] = await act(sql<[{ readonly version: number }]>`
    select restore_version(${change.planId}, ${sql.json(restored as JSONValue)}, ${change.expectedVersion},
      ${change.actorId}, ${change.at}) as version
  `)
  return row.version
}
