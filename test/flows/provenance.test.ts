import { expect, test } from 'vitest'
import { proposedAmendment } from '../support/amendment'
import {
  diagnostic,
  type GroupTable,
  groupTable,
  opening,
  place,
  sheet,
  submitted,
} from '../support/group-things'
import { decide, merge } from '../support/proposal'
import { openWorld, type Visitor } from '../support/world'

type Graph = {
  readonly elements: readonly { readonly key: string; readonly kind: string; readonly title: string }[]
  readonly links: readonly { readonly from: string; readonly to: string }[]
}

/** Two submitted proposals, the first merged into the second; that one voted, adopted and in the plan. */
async function promotedMerger(table: GroupTable) {
  const { world, facilitator, member } = table
  const [source, target] = [await submitted(table), await submitted(table)]
  await merge(world, facilitator, [source.id], target.id)
  await decide(world, facilitator, target.id, 'publish')
  const { body } = await facilitator.post<{ id: string }>(world.at('/ballots'), opening(target, table))
  await member.post(world.at(`/ballots/${body.id}/votes`), { choice: 'for', nonce: '0'.repeat(32) })
  await facilitator.post(world.at(`/ballots/${body.id}/closing`))
  const promotion = await facilitator.post<{ nodeId: string }>(world.at('/promotions'), {
    proposalId: target.id,
    ...(await place(world)),
  })
  return { source, target, ballot: body.id, node: promotion.body.nodeId }
}

async function graphOf(table: GroupTable, reader: Visitor, path: string): Promise<Graph> {
  const { status, body } = await reader.get<Graph>(table.world.at(path))
  expect([path, status]).toEqual([path, 200])
  return body
}

const kindsOf = ({ elements }: Graph) => elements.map(({ kind }) => kind)

test('[A38] from a line down to its contributions, and from a contribution up to the sheet', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { id: diagnosticId } = await diagnostic(table)
  const { source, target, ballot, node } = await promotedMerger(table)
  const reader = await world.person('observer')
  const [row] = await world.owner<{ id: string }[]>`select id from sheet where node_id = ${node}`

  const ofLine = await graphOf(table, reader, `/nodes/${node}/provenance`)
  const ofSource = await graphOf(table, reader, `/proposals/${source.id}/outcome/provenance`)

  expect(kindsOf(ofLine)).toEqual([
    'diagnostic',
    'group',
    'people',
    'people',
    'proposal',
    'proposal',
    'ballot',
    'node',
    'sheet',
  ])
  expect(ofLine.links).toEqual(
    expect.arrayContaining([
      { from: `diagnostic:${diagnosticId}`, to: `group:${table.group}` },
      { from: `group:${table.group}`, to: `proposal:${source.id}` },
      { from: `proposal:${source.id}`, to: `proposal:${target.id}` },
      { from: `proposal:${target.id}`, to: `ballot:${ballot}` },
      { from: `ballot:${ballot}`, to: `node:${node}` },
      { from: `node:${node}`, to: `sheet:${row?.id}` },
    ]),
  )
  expect(ofSource.elements.map(({ key }) => key)).toContain(`sheet:${row?.id}`)
})

test('[A38] the committee’s decisions and the amendments that were taken are in it, and nothing of other lines', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  await sheet(table)
  const { node, target } = await promotedMerger(table)
  const taken = await proposedAmendment(world, table.member, (await published(table)).id, ['Un autre texte.'])
  await world.owner`update amendment set proposal_id = ${target.id}, state = 'accepted' where id = ${taken.id}`
  const committee = await world.person('steering-committee')
  await world.owner`update node set state = 'validated' where title in ('Title of p1', 'Title of p1a1')`
  const { body } = await table.facilitator.get<{ version: number }>(world.at('/nodes'))
  await world.owner`insert into committee_decision (id, plan_id, kind, decided_by, seat_id, plan_version, at)
    values (gen_random_uuid(), ${world.plan.id}, 'validate', ${committee.accountId}, gen_random_uuid(), ${body.version}, now())`
  await world.owner`insert into committee_decision_node (decision_id, node_id, content, sha256)
    select id, ${node}, 'x', sha256('x') from committee_decision`

  const graph = await graphOf(table, committee, `/nodes/${node}/provenance`)

  expect(kindsOf(graph).filter((kind) => kind === 'node')).toHaveLength(1)
  expect(kindsOf(graph)).toEqual(expect.arrayContaining(['amendment', 'decision']))
})

async function published(table: GroupTable) {
  const thing = await submitted(table)
  await decide(table.world, table.facilitator, thing.id, 'publish')
  return thing
}

test('[A38] a line written by hand comes from nowhere else', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const [axis] = await world.owner<{ id: string }[]>`
    select id from node where title = 'Title of p1a1' and plan_id = ${world.plan.id}`
  const [theirs] = await world.owner<
    { id: string }[]
  >`select id from node where plan_id = ${world.otherPlan.id}`

  expect(kindsOf(await graphOf(table, table.member, `/nodes/${axis?.id}/provenance`))).toEqual(['node'])
  expect((await table.member.get(world.at(`/nodes/${theirs?.id}/provenance`))).status).toBe(404)
})

test('[A38] what is private again is not told, nor what it alone led to', async () => {
  await using world = await openWorld()
  const table = await groupTable(world)
  const { source, target, node } = await promotedMerger(table)
  const outsider = await world.person('member', { group: await world.group('Health') })
  await world.owner`update proposal set state = 'draft', title = 'Hidden for now' where id = ${source.id}`

  const seen = JSON.stringify(await graphOf(table, outsider, `/nodes/${node}/provenance`))
  expect(seen).not.toContain('Hidden for now')
  expect(seen).not.toContain(source.id)
  expect(seen).toContain(target.id)
  expect(JSON.stringify(await graphOf(table, table.member, `/nodes/${node}/provenance`))).toContain(
    'Hidden for now',
  )
  expect((await outsider.get(world.at(`/proposals/${source.id}/outcome/provenance`))).status).toBe(404)
})
