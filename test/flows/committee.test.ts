import { expect, test } from 'vitest'
import { openWorld, type Visitor, type World } from '../support/world'

type Tree = {
  nodes: { id: string; title: string; state: string; number: string | null; sheetId: string | null }[]
}
type Node = {
  frozenNumber: string | null
  frozenSha256: string | null
  state: string
  decisions: { kind: string; reason: string }[]
}

async function titled(world: World, reader: Visitor, title: string) {
  const { body } = await reader.get<Tree>(world.at('/nodes'))
  const node = body.nodes.find((each) => each.title === title)
  if (node === undefined) throw new Error(`no node is called ${title}`)
  return node
}

async function action(world: World, lead: Visitor): Promise<string> {
  const axis = await titled(world, lead, 'Title of p1a1')
  const { body } = await lead.post<{ id: string }>(world.at('/nodes'), {
    title: 'Ouvrir un lieu',
    levelKey: 'action',
    parentId: axis.id,
    position: 0,
  })
  return body.id
}

test('[D5] a validated node is frozen: its number, its words and their hash', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const judge = await world.person('steering-committee')
  const part = await titled(world, judge, 'Title of p2')

  const recorded = await judge.post(world.at('/committee/decisions'), {
    kind: 'validate',
    nodeIds: [part.id],
  })

  expect(recorded.status).toBe(201)
  const { body } = await judge.get<Node>(world.at(`/nodes/${part.id}`))
  expect(body).toMatchObject({ state: 'validated', frozenNumber: '2' })
  expect(body.frozenSha256).toMatch(/^[0-9a-f]{64}$/)
  const again = await judge.post(world.at('/committee/decisions'), {
    kind: 'send-back',
    reason: 'x',
    nodeIds: [part.id],
  })
  const renamed = await lead.patch(world.at(`/nodes/${part.id}`), { title: 'Other' })
  const moved = await lead.post(world.at(`/nodes/${part.id}/place`), {
    levelKey: 'part',
    parentId: null,
    position: 0,
  })
  expect([again, renamed, moved].map((answer) => answer.body)).toEqual([
    expect.objectContaining({ refusal: 'node-frozen' }),
    expect.objectContaining({ refusal: 'node-frozen' }),
    expect.objectContaining({ refusal: 'node-frozen' }),
  ])
})

test('[D3] one decision on several nodes is for all of them, or for none', async () => {
  await using world = await openWorld()
  const judge = await world.person('steering-committee')
  const part = await titled(world, judge, 'Title of p1')
  const orphan = await titled(world, judge, 'Title of p2a1')

  const refused = await judge.post(world.at('/committee/decisions'), {
    kind: 'validate',
    nodeIds: [part.id, orphan.id],
  })
  const sentBack = await judge.post(world.at('/committee/decisions'), {
    kind: 'send-back',
    nodeIds: [part.id],
  })

  expect(refused.body).toMatchObject({ refusal: 'parent-not-validated', detail: orphan.id })
  expect(sentBack.body).toMatchObject({ refusal: 'reason-missing' })
  expect((await titled(world, judge, 'Title of p1')).state).toBe('proposed')
})

test('[A11] two committee members who decide at the same moment on the same node: one decision', async () => {
  await using world = await openWorld()
  const [ana, bob] = await Promise.all([
    world.person('steering-committee'),
    world.person('steering-committee'),
  ])
  const part = await titled(world, ana, 'Title of p1')

  const answers = await Promise.all(
    [ana, bob].map((judge) =>
      judge.post(world.at('/committee/decisions'), { kind: 'validate', nodeIds: [part.id] }),
    ),
  )

  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
  expect((await ana.get<Node>(world.at(`/nodes/${part.id}`))).body.decisions).toHaveLength(1)
})

test('[A12] a short field is saved once per version; the title alone is closed by the committee', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const judge = await world.person('steering-committee')
  const nodeId = await action(world, lead)
  const { sheetId } = await titled(world, lead, 'Ouvrir un lieu')
  const put = (key: string, value: unknown, expectedVersion: number) =>
    lead.put(world.at(`/sheets/${sheetId}/fields/${key}`), { value, expectedVersion })

  expect((await put('nature', null, 0)).body).toEqual({ version: 1 })
  expect((await put('priority', 2, 0)).body).toEqual({ version: 1 })
  expect((await put('priority', 3, 0)).body).toMatchObject({ refusal: 'stale-version' })
  expect((await put('priority', 'high', 1)).body).toMatchObject({ refusal: 'wrong-type' })
  expect((await put('nope', 1, 0)).body).toMatchObject({ refusal: 'unknown-field' })
  expect((await put('title', 'Ouvrir deux lieux', 0)).status).toBe(200)
  const above = await Promise.all(
    ['Title of p1', 'Title of p1a1'].map((title) => titled(world, judge, title)),
  )
  const nodeIds = [...above.map((node) => node.id), nodeId]
  expect((await judge.post(world.at('/committee/decisions'), { kind: 'validate', nodeIds })).status).toBe(201)

  expect((await put('title', 'Ouvrir trois lieux', 0)).body).toMatchObject({ refusal: 'node-frozen' })
  expect((await put('priority', 3, 1)).body).toEqual({ version: 2 })
  expect((await titled(world, lead, 'Ouvrir deux lieux')).state).toBe('validated')
})

test('[D3] what awaits the committee is on its members’ lists, and nobody else’s', async () => {
  await using world = await openWorld()
  const judge = await world.person('steering-committee')
  const lead = await world.person('project-lead')
  const todo = async (person: Visitor) =>
    (await person.get<{ items: unknown[] }>(world.at('/todo'))).body.items

  expect(await todo(judge)).toMatchObject([{ kind: 'committee', count: 6, to: { page: 'copil' } }])
  expect(await todo(lead)).toEqual([])
})
