import { randomUUID } from 'node:crypto'
import type { Visitor, World } from './world'

type Item = {
  readonly id: string | null
  readonly code: string
  readonly label: string
  readonly text: string | null
  readonly groupKey: string | null
  readonly number?: number | null
  readonly uses?: number
  readonly isUsed?: boolean
  readonly retired: boolean
}

export type ShownFacet = {
  readonly id: string | null
  readonly kind: string
  readonly label: string
  readonly nodeId: string | null
  readonly numbering: string
  readonly groups: readonly { readonly key: string; readonly label: string }[]
  readonly items: readonly Item[]
  readonly retired: boolean
}

export type ShownFacets = {
  readonly seen: string
  readonly facets: readonly ShownFacet[]
  readonly ticks: readonly { readonly nodeId: string; readonly itemId: string }[]
}

export async function facetsOf(world: World, visitor: Visitor): Promise<ShownFacets> {
  return (await visitor.get<ShownFacets>(world.at('/facets'))).body
}

/** What is sent of what was read, when it is saved. */
export function asSent(facets: readonly ShownFacet[]) {
  return facets.map(({ id, kind, label, nodeId, numbering, groups, items, retired }) => ({
    id,
    kind,
    label,
    nodeId,
    numbering,
    groups: groups.map((group) => ({ key: group.key, label: group.label })),
    items: items.map((item) => ({
      id: item.id,
      code: item.code,
      label: item.label,
      text: item.text,
      groupKey: item.groupKey,
      retired: item.retired,
    })),
    retired,
  }))
}

export function newItem(code: string, groupKey: string | null = null, more: Partial<Item> = {}): Item {
  return { id: null, code, label: `Item ${code}`, text: null, groupKey, retired: false, ...more }
}

export function newFacet(items: readonly Item[], more: Partial<ShownFacet> = {}): ShownFacet {
  const groups = [...new Set(items.flatMap(({ groupKey }) => (groupKey === null ? [] : [groupKey])))]
  return {
    id: null,
    kind: 'principe',
    label: 'Principles',
    nodeId: null,
    numbering: 'continuous-across-groups',
    groups: groups.map((key) => ({ key, label: `Group ${key}` })),
    items,
    retired: false,
    ...more,
  }
}

/** Ticks a line with an item, past the routes. */
export async function tick(world: World, nodeId: string, itemId: string, intensity = 1): Promise<void> {
  await world.owner`
    insert into crossing (id, plan_id, node_id, facet_item_id, intensity, set_by, set_at)
    select ${randomUUID()}, ${world.plan.id}, ${nodeId}, ${itemId}, ${intensity}, a.id, now() from account a limit 1
    on conflict (node_id, facet_item_id, territory_id, body_id) do update set intensity = excluded.intensity
  `
}
