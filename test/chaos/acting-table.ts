import type { Visitor, World } from '../support/world'

type Answer = { readonly status: number; readonly body: Record<string, unknown> }

/** One act, ready to be asked for by HTTP, any number of times. */
export type Attempt = {
  readonly send: () => Promise<Answer>
  /** What must be so once it has been answered, however often it was asked for. */
  readonly expectDone: () => Promise<void>
}

export type Act = {
  readonly name: string
  readonly lay: (table: Table) => Promise<Attempt>
  /** The tables that it writes, at each of which it can be held. */
  readonly writes: readonly string[]
}

/** Those who act, and what they act on. */
export type Table = {
  readonly world: World
  readonly group: string
  readonly facilitator: Visitor
  readonly lead: Visitor
  readonly members: readonly Visitor[]
  readonly axisId: string
}

export async function layTable(world: World): Promise<Table> {
  const group = await world.group('Housing')
  const members = await Promise.all([1, 2, 3, 4, 5].map(() => world.person('member', { group })))
  const [axis] = await world.owner<{ id: string }[]>`
    select id from node where plan_id = ${world.plan.id} and title = 'Title of p1a1'
  `
  return {
    world,
    group,
    members,
    facilitator: await world.person('facilitator', { group }),
    lead: await world.person('project-lead'),
    axisId: axis?.id ?? '',
  }
}
