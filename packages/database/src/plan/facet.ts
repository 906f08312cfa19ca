import { act } from '../act'
import type { Sql } from '../connect'

export type StoredFacetItem = {
  readonly id: string
  readonly code: string
  readonly label: string
  /** How it is shown where its label is a fragment of a sentence. */
  readonly displayLabel: string | null
  readonly text: string | null
  readonly groupKey: string | null
  readonly number: number | null
  readonly retired: boolean
}

export type StoredFacet = {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly label: string
  readonly nodeId: string | null
  /** As the plan document says it, if it does. */
  readonly numbering: string | null
  readonly retired: boolean
  readonly groups: readonly { readonly key: string; readonly label: string }[]
  readonly items: readonly StoredFacetItem[]
}

export type StoredFacets = {
  readonly facets: readonly StoredFacet[]
  /** What a change has to show that it was made from these facets. */
  readonly seen: string
  /** Which lines are ticked with which items. */
  readonly ticks: readonly { readonly nodeId: string; readonly itemId: string; readonly intensity: number }[]
  /** How many proposals that everybody reads are ticked with each item that some are ticked with. */
  readonly proposals: Readonly<Record<string, number>>
  /** The items that are ticked anywhere, be it in private: none of these may be removed. */
  readonly used: readonly string[]
}

export async function readFacets(sql: Sql, planId: string): Promise<StoredFacets> {
  const [row] = await sql<[StoredFacets]>`
    select plan_facets(${planId}) as facets, md5(plan_facets(${planId})::text) as seen,
      coalesce((
        select jsonb_agg(jsonb_build_object('nodeId', node_id, 'itemId', facet_item_id, 'intensity', intensity))
        from crossing where plan_id = ${planId} and facet_item_id is not null and intensity > 0), '[]') as ticks,
      coalesce((
        select jsonb_object_agg(id, n) from (
          select t.facet_item_id as id, count(*) as n
          from proposal_facet_item t join proposal p on p.id = t.proposal_id
          where p.plan_id = ${planId} and not is_private_proposal(p.state, p.submitted_at)
          group by t.facet_item_id) c), '{}') as proposals,
      (select coalesce(jsonb_agg(i.id), '[]') from facet_item i join facet f on f.id = i.facet_id
        where f.plan_id = ${planId} and is_item_used(i.id)) as used
  `
  return row
}

export type FacetToStore = Omit<StoredFacet, 'items'> & {
  readonly position: number
  readonly items: readonly (Omit<StoredFacetItem, 'displayLabel'> & { readonly position: number })[]
}

/**
 * Refuses with `stale-version` when the facets are no longer those of `seen`, with `item-in-use` when an item that is
 * left out is ticked somewhere.
 */
export async function saveFacets(
  sql: Sql,
  planId: string,
  seen: string,
  facets: readonly FacetToStore[],
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select save_facets(${planId}, ${seen}, ${sql.json(facets)}, ${actorId}, ${at})`)
}

/** The ids of the items that a proposal is ticked with, in the order of ids. */
export async function readProposalItems(sql: Sql, proposalId: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select facet_item_id as id from proposal_facet_item where proposal_id = ${proposalId} order by facet_item_id
  `
  return rows.map(({ id }) => id)
}

/** Refuses with `stale-version` when the proposal has other items than `seen`, with `not-found` for items of no facet. */
export async function setProposalItems(
  sql: Sql,
  proposalId: string,
  seen: readonly string[],
  items: readonly string[],
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select set_proposal_items(${proposalId}, ${sql.json(seen.toSorted())},
      ${sql.json([...new Set(items)].toSorted())}, ${actorId}, ${at})
  `)
}
