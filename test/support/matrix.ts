import { randomUUID } from 'node:crypto'
import type { Visitor, World } from './world'

/** A facet of a plan with so many items, for its lines to be crossed with. */
export type CrossedFacet = { readonly id: string; readonly key: string; readonly items: readonly string[] }

export async function facetOf(
  { owner }: Pick<World, 'owner'>,
  planId: string,
  items: number,
): Promise<CrossedFacet> {
  const [id, key] = [randomUUID(), `facet-${randomUUID()}`]
  await owner`
    insert into facet (id, plan_id, key, kind, label, position) values (${id}, ${planId}, ${key}, 'principle', 'Principles', 0)
  `
  const ids = Array.from({ length: items }, () => randomUUID())
  for (const [position, item] of ids.entries()) {
    await owner`
      insert into facet_item (id, facet_id, code, label, position)
      values (${item}, ${id}, ${String(position + 1)}, ${`Principle ${position + 1}`}, ${position})
    `
  }
  return { id, key, items: ids }
}

/** The ids of the lines of the first plan, in their order. */
export async function linesOf({ owner, plan }: Pick<World, 'owner' | 'plan'>): Promise<readonly string[]> {
  const rows = await owner<{ id: string }[]>`select id from node where plan_id = ${plan.id} order by key`
  return rows.map(({ id }) => id)
}

export type CellBody = {
  readonly nodeId: string
  readonly columnId: string
  readonly kind?: string
  readonly intensity?: number
  readonly role?: string
  readonly note?: string
  readonly expectedVersion?: number | null
}

/** Ticks a cell that was never set, unless said otherwise. */
export async function setCell({ at }: Pick<World, 'at'>, visitor: Visitor, cell: CellBody) {
  return await visitor.post<{ version?: number; refusal?: string }>(at('/crossings'), {
    kind: 'item',
    intensity: 1,
    expectedVersion: null,
    ...cell,
  })
}

export type CrossingLine = {
  readonly columnId: string
  readonly kind: string
  readonly intensity: number
  readonly role: string
  readonly note: string
  readonly version: number
  readonly setBy: string
}

export async function crossingsOf({ at }: Pick<World, 'at'>, visitor: Visitor, nodeId: string) {
  return (await visitor.get<readonly CrossingLine[]>(at(`/crossings?node=${nodeId}`))).body
}
