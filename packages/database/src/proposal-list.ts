import type { ProposalState } from '@deconcert/domain'
import type { Sql } from './connect'

/** The groups that a right reaches: `all` for a seat of the whole plan. */
export type GroupReach = readonly string[] | 'all'

export type ProposalFilter = {
  readonly state?: ProposalState | undefined
  readonly groupId?: string | undefined
  /** Words looked for in titles, groups and codes (`P-12`), whatever their case and accents. */
  readonly text?: string | undefined
  /** An item of a facet that it is ticked with. */
  readonly itemId?: string | undefined
}

export type ListedProposal = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly groupId: string
  readonly groupSlug: string
  readonly groupName: string
  readonly authors: readonly string[]
  readonly createdAt: Date
  readonly submittedAt: Date | null
  /** When something last happened to it. */
  readonly movedAt: Date
}

export function inReach(sql: Sql, groups: GroupReach) {
  return groups === 'all'
    ? sql`true`
    : sql`p.group_id = any (string_to_array(${groups.join(' ')}, ' ')::uuid[])`
}

/** What is private is read by those who may write it. */
export function readable(sql: Sql, writable: GroupReach) {
  return sql`(not is_private_proposal(p.state, p.submitted_at) or ${inReach(sql, writable)})`
}

function matching(sql: Sql, filter: ProposalFilter) {
  const pattern = `%${(filter.text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  return sql`
    ${filter.state ? sql`p.state = ${filter.state}` : sql`true`}
    and ${filter.groupId ? sql`p.group_id = ${filter.groupId}` : sql`true`}
    and ${filter.itemId ? sql`exists (select from proposal_facet_item where proposal_id = p.id and facet_item_id = ${filter.itemId})` : sql`true`}
    and ${filter.text ? sql`unaccented(p.title || ' ' || g.name || ' P-' || p.code) like unaccented(${pattern})` : sql`true`}
  `
}

export function listed(sql: Sql) {
  return sql`
    select p.id, p.code, p.title, p.state, p.group_id, g.slug as group_slug, g.name as group_name,
      p.created_at, p.submitted_at,
      (select max(at) from proposal_step where proposal_id = p.id) as moved_at,
      array(select a.display_name from proposal_author pa join account a on a.id = pa.account_id
        where pa.proposal_id = p.id order by a.display_name) as authors
    from proposal p join working_group g on g.id = p.group_id
  `
}

/** At most `limit` proposals, the latest drafted first. */
export async function listProposals(
  sql: Sql,
  planId: string,
  writable: GroupReach,
  filter: ProposalFilter,
  limit: number,
): Promise<readonly ListedProposal[]> {
  return await sql<ListedProposal[]>`
    ${listed(sql)}
    where p.plan_id = ${planId} and ${readable(sql, writable)} and ${matching(sql, filter)}
    order by p.code desc
    limit ${limit}
  `
}

export type ReturnedProposal = Pick<ListedProposal, 'id' | 'code' | 'title' | 'state'> & {
  readonly reason: string | null
  readonly movedAt: Date
}

/** The proposals of an author in these states that they may read, with the reason of the last step of each. */
export async function listAuthored(
  sql: Sql,
  planId: string,
  accountId: string,
  writable: GroupReach,
  states: readonly ProposalState[],
): Promise<readonly ReturnedProposal[]> {
  return await sql<ReturnedProposal[]>`
    select p.id, p.code, p.title, p.state, s.reason, s.at as moved_at
    from proposal p
    join proposal_author pa on pa.proposal_id = p.id and pa.account_id = ${accountId}
    join lateral (
      select reason, at from proposal_step where proposal_id = p.id order by number desc limit 1) s on true
    where p.plan_id = ${planId} and p.state = any (string_to_array(${states.join(' ')}, ' '))
      and ${readable(sql, writable)}
    order by s.at desc
  `
}

/** How many proposals the same filter finds in each state, its own state left aside. */
export async function countProposals(
  sql: Sql,
  planId: string,
  writable: GroupReach,
  filter: ProposalFilter,
): Promise<Partial<Record<ProposalState, number>>> {
  const rows = await sql<{ state: ProposalState; n: number }[]>`
    select p.state, count(*) as n
    from proposal p join working_group g on g.id = p.group_id
    where p.plan_id = ${planId} and ${readable(sql, writable)} and ${matching(sql, { ...filter, state: undefined })}
    group by p.state
  `
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}
