import type { ProposalState } from '@deconcert/domain'
import { act } from '../act'
import type { Sql } from '../connect'

export type GroupCard = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly mandate: string
  /** People who hold a seat limited to this group, facilitators included. */
  readonly people: number
  readonly facilitators: readonly string[]
  readonly hasDiagnostic: boolean
  /** Drafts included: how many, not which. */
  readonly proposals: Readonly<Partial<Record<ProposalState, number>>>
  readonly documentIds: readonly string[]
}

export async function listWorkingGroups(sql: Sql, planId: string): Promise<readonly GroupCard[]> {
  return await sql<GroupCard[]>`
    select g.id, g.slug, g.name, g.mandate,
      (select count(distinct account_id) from seat where group_id = g.id) as people,
      (select coalesce(array_agg(a.display_name order by a.display_name), '{}')
        from seat s join account a on a.id = s.account_id
        where s.group_id = g.id and s.role = 'facilitator') as facilitators,
      exists (select from diagnostic where group_id = g.id) as has_diagnostic,
      (select coalesce(jsonb_object_agg(state, n), '{}') from (
        select state, count(*) as n from proposal where group_id = g.id group by state) c) as proposals,
      array(select document_id from diagnostic where group_id = g.id
        union all select document_id from proposal where group_id = g.id) as document_ids
    from working_group g
    where g.plan_id = ${planId}
    order by g.position, g.name
  `
}

export type GroupPerson = {
  readonly accountId: string
  readonly displayName: string
  readonly role: 'facilitator' | 'member'
  readonly college: string | null
}

export type GroupRow = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly mandate: string
  readonly people: readonly GroupPerson[]
  readonly diagnostic: {
    readonly id: string
    readonly title: string
    readonly documentId: string
  } | null
}

/** One group of the plan, by its id or by its slug. */
export async function readWorkingGroup(
  sql: Sql,
  planId: string,
  key: GroupKey,
): Promise<GroupRow | undefined> {
  const [row] = await sql<GroupRow[]>`
    select g.id, g.slug, g.name, g.mandate,
      (select coalesce(jsonb_agg(jsonb_build_object('accountId', a.id, 'displayName', a.display_name,
          'role', s.role, 'college', c.label) order by s.role, a.display_name), '[]')
        from seat s join account a on a.id = s.account_id left join college c on c.id = s.college_id
        where s.group_id = g.id and s.role in ('facilitator', 'member')) as people,
      (select jsonb_build_object('id', d.id, 'title', d.title, 'documentId', d.document_id)
        from diagnostic d where d.group_id = g.id) as diagnostic
    from working_group g
    where g.plan_id = ${planId} and ${'id' in key ? sql`g.id = ${key.id}` : sql`g.slug = ${key.slug}`}
  `
  return row
}

/** The shared texts of a group: its diagnostic and its proposals. */
export async function listGroupDocuments(sql: Sql, groupId: string): Promise<readonly string[]> {
  const rows = await sql<{ documentId: string }[]>`
    select document_id from diagnostic where group_id = ${groupId}
    union all select document_id from proposal where group_id = ${groupId}
  `
  return rows.map(({ documentId }) => documentId)
}

export type GroupKey = { readonly id: string } | { readonly slug: string }

export type NewGroup = {
  readonly id: string
  readonly planId: string
  readonly slug: string
  readonly name: string
  readonly mandate: string
}

/** Refuses with `slug-taken` when another group of the plan has this address. */
export async function createWorkingGroup(
  sql: Sql,
  group: NewGroup,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select create_working_group(${group.id}, ${group.planId}, ${group.slug}, ${group.name}, ${group.mandate},
      ${actorId}, ${at})
  `)
}

/** What is null stays as it is. */
export type GroupChange = {
  readonly id: string
  readonly name: string | null
  readonly mandate: string | null
}

export async function editWorkingGroup(
  sql: Sql,
  group: GroupChange,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select edit_working_group(${group.id}, ${group.name}, ${group.mandate}, ${actorId}, ${at})`)
}
