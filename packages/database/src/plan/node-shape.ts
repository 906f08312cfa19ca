import type { NodeWords } from '@deconcert/domain/plan'
import { act } from '../act'
import type { Sql } from '../connect'
import type { StructureChange } from './structure'

export type StoredNodeWords = NodeWords & { readonly titleOriginal: string | null }

export async function readNodeWords(
  sql: Sql,
  planId: string,
  id: string,
): Promise<StoredNodeWords | undefined> {
  const [row] = await sql<StoredNodeWords[]>`
    select title, title_original, subtitle, lead, objectives from node where id = ${id} and plan_id = ${planId}
  `
  return row
}

/** Changes what is named. Refuses with `stale-version` when the plan moved since its structure was read. */
export async function editNode(
  sql: Sql,
  change: StructureChange,
  id: string,
  words: Partial<NodeWords>,
): Promise<void> {
  await act(sql`
    select edit_node(${change.planId}, ${id}, ${sql.json(words)}, ${change.expectedVersion},
      ${change.actorId}, ${change.at})
  `)
}

/** Attaches a node to another parent as well. Refuses with `stale-version` as the others do. */
export async function linkNode(
  sql: Sql,
  change: StructureChange,
  id: string,
  parentId: string,
): Promise<void> {
  await storeLink(sql, change, id, parentId, true)
}

export async function unlinkNode(
  sql: Sql,
  change: StructureChange,
  id: string,
  parentId: string,
): Promise<void> {
  await storeLink(sql, change, id, parentId, false)
}

async function storeLink(
  sql: Sql,
  change: StructureChange,
  id: string,
  parentId: string,
  isLinked: boolean,
): Promise<void> {
  await act(sql`
    select link_node(${change.planId}, ${id}, ${parentId}, ${isLinked}, ${change.expectedVersion},
      ${change.actorId}, ${change.at})
  `)
}

type Announced = Readonly<Record<string, number | null>>

/**
 * Says how many of each level the plan announces, or one of its branches. Refuses with `stale-version` when one that is
 * to change is no longer what `before` says.
 */
export async function declareCounts(
  sql: Sql,
  change: Pick<StructureChange, 'planId' | 'actorId' | 'at'>,
  nodeId: string | null,
  before: Announced,
  counts: Announced,
): Promise<void> {
  await act(sql`
    select declare_counts(${change.planId}, ${nodeId}, ${sql.json(before)}, ${sql.json(counts)},
      ${change.actorId}, ${change.at})
  `)
}
