import { act } from '../act'
import type { Sql } from '../connect'
import type { Electorate } from './electorate'

export type ProxyToGive = {
  readonly id: string
  readonly electorate: Electorate
  readonly giverSeatId: string
  readonly holderSeatId: string
}

function groupOf(electorate: Electorate): string | null {
  return electorate.kind === 'group' ? electorate.groupId : null
}

/** Gives a proxy for the ballots to come of these electors. */
export async function giveProxy(
  sql: Sql,
  planId: string,
  { electorate, ...proxy }: ProxyToGive,
  actorId: string,
  at: Date,
): Promise<void> {
  const given = { ...proxy, electorate: electorate.kind, groupId: groupOf(electorate) }
  await act(sql`select give_proxy(${planId}, ${sql.json(given)}, ${actorId}, ${at})`)
}

/** Confirms a proxy that somebody else recorded, as a second person. Twice is once. */
export async function confirmProxy(
  sql: Sql,
  planId: string,
  proxyId: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select confirm_proxy(${planId}, ${proxyId}, ${actorId}, ${at})`)
}

/** Takes a proxy back: it changes nothing for the ballots that are open. */
export async function revokeProxy(
  sql: Sql,
  planId: string,
  proxyId: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select revoke_proxy(${planId}, ${proxyId}, ${actorId}, ${at})`)
}

export type ProxyRow = {
  readonly id: string
  readonly giverId: string
  readonly giver: string
  readonly holderId: string
  readonly holder: string
  /** Recorded by somebody else, who received it on paper; null when the person gave it here. */
  readonly recordedBy: string | null
  /** The account that recorded it, or gave it. */
  readonly givenById: string
  /** Whether it counts: one that was recorded does once a second person has confirmed it. */
  readonly isConfirmed: boolean
  readonly givenAt: Date
}

/** The proxies given and not taken back among these electors, in the order of the givers' names. */
export async function listProxies(
  sql: Sql,
  planId: string,
  electorate: Electorate,
): Promise<readonly ProxyRow[]> {
  return await sql<ProxyRow[]>`
    select p.id, p.giver_account_id as giver_id, g.display_name as giver, p.holder_account_id as holder_id,
      h.display_name as holder, case when p.given_by <> p.giver_account_id then r.display_name end as recorded_by,
      p.given_by as given_by_id, p.confirmed_at is not null as is_confirmed, p.given_at
    from proxy p
      join account g on g.id = p.giver_account_id
      join account h on h.id = p.holder_account_id
      join account r on r.id = p.given_by
    where p.plan_id = ${planId} and p.electorate = ${electorate.kind} and p.revoked_at is null
      and p.group_id is not distinct from ${groupOf(electorate)}
    order by g.display_name, p.id
  `
}

/** A proxy in force: whose it is, and for which electors. */
export async function readProxy(
  sql: Sql,
  planId: string,
  proxyId: string,
): Promise<{ readonly giverId: string; readonly groupId: string | null } | undefined> {
  const [row] = await sql<{ giverId: string; groupId: string | null }[]>`
    select giver_account_id as giver_id, group_id from proxy
    where id = ${proxyId} and plan_id = ${planId} and revoked_at is null
  `
  return row
}
