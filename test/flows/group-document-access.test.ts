import { randomUUID } from 'node:crypto'
import { proposalStates } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { proposalIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

async function cast(world: World, group: string, other: string): Promise<Record<string, Visitor>> {
  return {
    'project-lead': await world.person('project-lead'),
    'facilitator of the plan': await world.person('facilitator'),
    'facilitator of the group': await world.person('facilitator', { group }),
    'facilitator of another group': await world.person('facilitator', { group: other }),
    'member of the group': await world.person('member', { group }),
    'member of another group': await world.person('member', { group: other }),
    'steering-committee': await world.person('steering-committee'),
    'consulted-body': await world.person('consulted-body'),
    'assembly-secretary': await world.person('assembly-secretary'),
    observer: await world.person('observer'),
    admin: await world.person('admin'),
    stranger: await world.person('stranger'),
  }
}

// biome-ignore format: a table
const table = {
  'project-lead':                 { diagnostic: 'write', draft: 'write', published: 'write', 'in-ballot': 'read', sheet: 'write', loose: 'write' },
  'facilitator of the plan':      { diagnostic: 'write', draft: 'write', published: 'write', 'in-ballot': 'read', sheet: 'write', loose: 'write' },
  'facilitator of the group':     { diagnostic: 'write', draft: 'write', published: 'write', 'in-ballot': 'read', sheet: 'write', loose: 'read' },
  'facilitator of another group': { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  'member of the group':          { diagnostic: 'write', draft: 'write', published: 'write', 'in-ballot': 'read', sheet: 'write', loose: 'read' },
  'member of another group':      { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  'steering-committee':           { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  'consulted-body':               { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  'assembly-secretary':           { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  observer:                       { diagnostic: 'read',  draft: 'none',  published: 'read',  'in-ballot': 'read', sheet: 'read',  loose: 'read' },
  admin:                          { diagnostic: 'none',  draft: 'none',  published: 'none',  'in-ballot': 'none', sheet: 'none',  loose: 'none' },
  stranger:                       { diagnostic: 'none',  draft: 'none',  published: 'none',  'in-ballot': 'none', sheet: 'none',  loose: 'none' },
}

async function sheetOf(world: World, group: string | null): Promise<string> {
  const [node] = await world.owner<{ id: string }[]>`
    select id from node where plan_id = ${world.plan.id} and id not in (select node_id from sheet) limit 1
  `
  const documentId = randomUUID()
  await world.owner`
    select create_document(${documentId}, ${world.plan.id}, 'sheet', 1, ${Buffer.from([0, 0])}, null, now())
  `
  await world.owner`
    insert into sheet (id, plan_id, node_id, group_id, document_id, created_at)
    values (${randomUUID()}, ${world.plan.id}, ${node?.id ?? ''}, ${group}, ${documentId}, now())
  `
  return documentId
}

test('[K1] who opens which shared text, and who writes in it', async () => {
  await using world = await openWorld()
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const people = await cast(world, group, other)
  const lead = people['project-lead'] as Visitor
  await lead.post(world.at(`/groups/${group}/diagnostic`), { title: 'Needs' })
  const { body } = await lead.get<{ documentId: string }>(world.at(`/groups/${group}/diagnostic`))
  const documents = {
    diagnostic: body.documentId,
    draft: (await proposalIn(world, 'draft', lead, group)).documentId,
    published: (await proposalIn(world, 'published', lead, group)).documentId,
    'in-ballot': (await proposalIn(world, 'in-ballot', lead, group)).documentId,
    sheet: await sheetOf(world, group),
    loose: await sheetOf(world, null),
  }

  const found: Record<string, Record<string, string>> = {}
  for (const [name, { accountId }] of Object.entries(people)) {
    const row: Record<string, string> = {}
    for (const [kind, id] of Object.entries(documents)) row[kind] = await accessTo(world, id, accountId)
    found[name] = row
  }

  expect(found).toEqual(table)
})

test('[P15] the text of a proposal is open as a draft, submitted or published, and in no other state', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const member = await world.person('member', { group })

  for (const state of proposalStates) {
    const { documentId } = await proposalIn(world, state, member, group)
    const isOpen = ['draft', 'submitted', 'published'].includes(state)
    const access = await accessTo(world, documentId, member.accountId)
    expect([state, access]).toEqual([state, isOpen ? 'write' : 'read'])
  }
})

test('[K1] a frozen document, an unknown one and what is not an id open to nobody who would write', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const member = await world.person('member', { group })
  const { documentId } = await proposalIn(world, 'draft', member, group)
  await world.owner`update document set writable = false where id = ${documentId}`

  expect(await accessTo(world, documentId, member.accountId)).toBe('read')
  expect(await accessTo(world, randomUUID(), member.accountId)).toBe('none')
  expect(await accessTo(world, '../secret', member.accountId)).toBe('none')
})

test.each(['retired', 'set-aside'])(
  '[K1] the text of a sheet whose line is %s is read only',
  async (state) => {
    await using world = await openWorld()
    const group = await world.group('Housing')
    const member = await world.person('member', { group })
    const documentId = await sheetOf(world, group)
    expect(await accessTo(world, documentId, member.accountId)).toBe('write')

    await world.owner`update node set state = ${state} where id = (
    select node_id from sheet where document_id = ${documentId})`

    expect(await accessTo(world, documentId, member.accountId)).toBe('read')
  },
)

test('[K1] those who write in a sheet are told when its line is retired', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const documentId = await sheetOf(world, null)
  const [sheet] = await world.owner<{ nodeId: string }[]>`
    select node_id from sheet where document_id = ${documentId}`
  await world.owner`delete from node where parent_id = ${sheet?.nodeId ?? ''}`

  const retirement = { event: 'retire', reason: 'No longer wanted.' }
  expect((await lead.post(world.at(`/nodes/${sheet?.nodeId}/state`), retirement)).status).toBe(200)

  expect(world.refreshed).toEqual([documentId])
  expect(await accessTo(world, documentId, lead.accountId)).toBe('read')
})

test('[K1] … and when the committee sets it aside', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const judge = await world.person('steering-committee')
  const documentId = await sheetOf(world, null)
  const [sheet] = await world.owner<{ nodeId: string }[]>`
    select node_id from sheet where document_id = ${documentId}`
  type Awaiting = { awaiting: { nodes: { id: string; seen: string }[] }[] }
  const { body } = await judge.get<Awaiting>(world.at('/committee'))
  const waiting = body.awaiting.flatMap((level) => level.nodes).map(({ id, seen }) => ({ id, seen }))
  const nodes = waiting.filter(({ id }) => id === sheet?.nodeId)

  const decision = { kind: 'set-aside', reason: 'Outside the competence of the department.', nodes }
  expect((await judge.post(world.at('/committee/decisions'), decision)).status).toBe(201)

  expect(world.refreshed).toEqual([documentId])
  expect(await accessTo(world, documentId, lead.accountId)).toBe('read')
})

test('[K1] whoever loses their seat loses the text', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const member = await world.person('member', { group })
  const { documentId } = await proposalIn(world, 'published', member, group)

  await world.owner`delete from seat where account_id = ${member.accountId}`

  expect(await accessTo(world, documentId, member.accountId)).toBe('none')
})
