import { forAgainst } from './ballot-asked'
import { decide, draft } from './proposal'
import type { Visitor, World } from './world'

/** A group and its people, for those of another to try their hands on. */
export type GroupTable = {
  readonly world: World
  readonly group: string
  readonly facilitator: Visitor
  readonly member: Visitor
  /** A seat in the group that may be taken back. */
  readonly seat: string
}

/** Something of a group, and its shared text where it has one. */
export type Thing = { readonly id: string; readonly documentId: string }

export async function groupTable(world: World): Promise<GroupTable> {
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const member = await world.person('member', { group })
  const other = await world.person('observer')
  const seat = await world.seat(other.accountId, 'member', { group })
  return { world, group, facilitator, member, seat }
}

async function step(visitor: Visitor, path: string, body: object = {}): Promise<string> {
  const { status, body: answer } = await visitor.post<{ id?: string; nodeId?: string }>(path, body)
  if (status >= 300) throw new Error(`${path}: ${status}`)
  return answer.id ?? answer.nodeId ?? ''
}

export async function drafted({ world, facilitator, group }: GroupTable): Promise<Thing> {
  return await draft(world, facilitator, group)
}

export async function submitted(table: GroupTable): Promise<Thing> {
  const thing = await drafted(table)
  await step(table.facilitator, table.world.at(`/proposals/${thing.id}/submission`))
  return thing
}

export async function sentBack(table: GroupTable): Promise<Thing> {
  const thing = await submitted(table)
  await decide(table.world, table.facilitator, thing.id, 'send-back')
  return thing
}

export async function published(table: GroupTable): Promise<Thing> {
  const thing = await submitted(table)
  await decide(table.world, table.facilitator, thing.id, 'publish')
  return thing
}

export function opening({ id }: Thing, { group }: Pick<GroupTable, 'group'>): object {
  return forAgainst(group, id)
}

export async function inBallot(table: GroupTable): Promise<Thing> {
  const thing = await published(table)
  const id = await step(table.facilitator, table.world.at('/ballots'), opening(thing, table))
  return { ...thing, id }
}

export async function adopted(table: GroupTable): Promise<Thing> {
  const { world, facilitator, member } = table
  const thing = await published(table)
  const ballot = world.at(`/ballots/${await step(facilitator, world.at('/ballots'), opening(thing, table))}`)
  await step(member, `${ballot}/votes`, { choice: 'for', nonce: '0'.repeat(32) })
  await step(facilitator, `${ballot}/closing`)
  return thing
}

export async function place({ owner, plan }: World): Promise<object> {
  const [axis] = await owner<{ id: string }[]>`
    select id from node where plan_id = ${plan.id} and title = 'Title of p1a1'`
  return { levelKey: 'action', parentId: axis?.id, position: 0 }
}

export async function sheet(table: GroupTable): Promise<Thing> {
  const { world, facilitator } = table
  const { id } = await adopted(table)
  const promotion = { proposalId: id, ...(await place(world)) }
  const nodeId = await step(facilitator, world.at('/promotions'), promotion)
  const [row] = await world.owner<Thing[]>`select id, document_id from sheet where node_id = ${nodeId}`
  if (row === undefined) throw new Error('the promoted action has no sheet')
  return row
}

export async function diagnostic({ world, group, facilitator }: GroupTable): Promise<Thing> {
  const path = world.at(`/groups/${group}/diagnostic`)
  await step(facilitator, path, { title: 'Needs' })
  return (await facilitator.get<Thing>(path)).body
}

export async function invitation({ world, group, facilitator }: GroupTable): Promise<Thing> {
  const offer = { email: 'newcomer@test.example', role: 'member', groupId: group }
  return { id: await step(facilitator, world.at('/invitations'), offer), documentId: '' }
}

const figure = { title: 'Residents', value: 12, unit: '', year: 2024, territoryId: null, source: 'Census' }

/** A card and a series of a diagnostic. */
export async function figuresOf(
  { world, facilitator }: GroupTable,
  diagnosticId: string,
): Promise<{ readonly card: string; readonly series: string }> {
  const card = { ...figure, link: '', reading: '', reliability: 'data', diagnosticId }
  const points = [{ territoryId: null, year: 2024, value: 12 }]
  const series = { title: 'Residents', unit: '', source: 'Census', points, replaces: null }
  const file = { diagnosticId, fileName: 'residents.csv', series: [series] }
  const imported = await facilitator.post<{ ids: string[] }>(world.at('/series'), file)
  return { card: await step(facilitator, world.at('/cards'), card), series: imported.body.ids[0] ?? '' }
}
