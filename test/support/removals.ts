import { asSent, facetsOf } from './facets'
import type { Visitor, World } from './world'

type Answer = { readonly status: number; readonly body: { readonly refusal?: string } }

/** How an act ended: its refusal, or else its status. */
export type Told = number | string
export function told({ status, body }: Answer): Told {
  return body.refusal ?? status
}

/** Ready to save the facets as they are now, without this item. */
export async function removingItem(world: World, visitor: Visitor, gone: string) {
  const { seen, facets } = await facetsOf(world, visitor)
  const kept = facets.map((facet) => ({ ...facet, items: facet.items.filter(({ id }) => id !== gone) }))
  const sent = { seen, facets: asSent(kept) }
  return async () => told(await visitor.put<Answer['body']>(world.at('/facets'), sent))
}

/** Gives a plan one territory. */
export async function territoryOf(world: World, visitor: Visitor): Promise<string> {
  const { body } = await visitor.get<{ seen: string }>(world.at('/territories'))
  const nothing = { name: null, displayName: null, kind: null, code: null, codeType: null, codeYear: null }
  const territories = [{ id: null, ...nothing, parentIndex: null, retired: false }]
  await visitor.put(world.at('/territories'), { seen: body.seen, territories })
  const after = await visitor.get<{ territories: readonly { id: string }[] }>(world.at('/territories'))
  return after.body.territories[0]?.id ?? ''
}

/** Ready to save that there are no territories. */
export async function removingTerritories(world: World, visitor: Visitor) {
  const { body } = await visitor.get<{ seen: string }>(world.at('/territories'))
  const sent = { seen: body.seen, territories: [] }
  return async () => told(await visitor.put<Answer['body']>(world.at('/territories'), sent))
}

/** Ready to save that there are no bodies. */
export async function removingBodies(world: World, visitor: Visitor) {
  const { body } = await visitor.get<{ bodies: readonly { readonly id: string }[] }>(world.at(''))
  const sent = { before: body.bodies.map(({ id: _, ...row }) => row), rows: [] }
  return async () => told(await visitor.put<Answer['body']>(world.at('/process/bodies'), sent))
}
