import type { ProposalState } from '@deconcert/domain'
import type { Visitor, World } from './world'

export type Drafted = { readonly id: string; readonly documentId: string; readonly code: number }

/** A proposal that its author has just drafted. */
export async function draft(
  world: World,
  author: Visitor,
  group: string,
  title = 'A shelter',
): Promise<Drafted> {
  const { body } = await author.post<{ id: string }>(world.at('/proposals'), { groupId: group, title })
  const [row] = await world.owner<Drafted[]>`
    select id, document_id, code from proposal where id = ${body.id}
  `
  if (row === undefined) throw new Error('the draft was refused')
  return row
}

/** A proposal in any state, put there without the acts that lead to it. */
export async function proposalIn(
  world: World,
  state: ProposalState,
  author: Visitor,
  group: string,
): Promise<Drafted> {
  const drafted = await draft(world, author, group)
  await world.owner`update proposal set state = ${state}, submitted_at = now() where id = ${drafted.id}`
  return drafted
}

export async function stateOf(world: World, id: string): Promise<ProposalState | undefined> {
  const [row] = await world.owner<{ state: ProposalState }[]>`select state from proposal where id = ${id}`
  return row?.state
}

export async function journalKinds(world: World): Promise<readonly string[]> {
  const rows = await world.owner<{ kind: string }[]>`
    select kind from journal where plan_id = ${world.plan.id} order by position
  `
  return rows.map(({ kind }) => kind)
}
