import { createHash } from 'node:crypto'
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

type Committee = { awaiting: { nodes: { id: string; seen: string }[] }[] }

/** What somebody has before them when they decide; of what does not wait, nothing. */
async function seenBy(world: World, judge: Visitor, ...ids: readonly string[]) {
  const { body } = await judge.get<Committee>(world.at('/committee'))
  const seen = new Map(body.awaiting.flatMap(({ nodes }) => nodes.map((node) => [node.id, node.seen])))
  return ids.map((id) => ({ id, seen: seen.get(id) ?? '' }))
}

async function decide(world: World, judge: Visitor, kind: string, ids: readonly string[], reason = '') {
  const nodes = await seenBy(world, judge, ...ids)
  return await judge.post(world.at('/committee/decisions'), { kind, reason, nodes })
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

  const recorded = await decide(world, judge, 'validate', [part.id])

  expect(recorded.status).toBe(201)
  const { body } = await judge.get<Node>(world.at(`/nodes/${part.id}`))
  expect(body).toMatchObject({ state: 'validated', frozenNumber: '2' })
  expect(body.frozenSha256).toMatch(/^[0-9a-f]{64}$/)
  const again = await decide(world, judge, 'send-back', [part.id], 'x')
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

  const refused = await decide(world, judge, 'validate', [part.id, orphan.id])
  const sentBack = await decide(world, judge, 'send-back', [part.id])

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

  const answers = await Promise.all([ana, bob].map((judge) => decide(world, judge, 'validate', [part.id])))

  expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409])
  expect((await ana.get<Node>(world.at(`/nodes/${part.id}`))).body.decisions).toHaveLength(1)
})

test('[D6] a line renamed since the committee read it is refused, and nothing is frozen', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const judge = await world.person('steering-committee')
  const [same, part] = await Promise.all(
    ['Title of p1', 'Title of p2'].map((title) => titled(world, judge, title)),
  )
  const nodes = await seenBy(world, judge, same?.id ?? '', part?.id ?? '')
  const post = (asked: object) => judge.post(world.at('/committee/decisions'), { kind: 'validate', ...asked })

  await lead.patch(world.at(`/nodes/${part?.id}`), { title: 'Tout autre chose' })
  const refused = await post({ nodes })

  expect(refused).toMatchObject({ status: 409, body: { refusal: 'node-changed', detail: part?.id } })
  const states = await Promise.all(
    [same, part].map(async (node) => (await judge.get<Node>(world.at(`/nodes/${node?.id}`))).body),
  )
  expect(states.map(({ state, frozenSha256 }) => [state, frozenSha256])).toEqual([
    ['proposed', null],
    ['proposed', null],
  ])
  expect((await decide(world, judge, 'validate', [part?.id ?? ''])).status).toBe(201)
})

test('[A13] the text decided on is kept: its hash is computed again after its level has another name', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const judge = await world.person('steering-committee')
  const part = await titled(world, judge, 'Title of p2')
  await decide(world, judge, 'validate', [part.id])
  const { levels } = (await lead.get<{ levels: { id: string; key: string }[] }>(world.at('/nodes'))).body
  const before = levels.map(({ id: _, ...level }) => level)
  const renamed = before.map((level) => ({ ...level, labelSingular: 'Défi', labelPlural: 'Défis' }))
  expect((await lead.put(world.at('/levels'), { before, levels: renamed })).status).toBe(200)

  const [kept] = await world.owner<{ content: string }[]>`
    select content from committee_decision_node where node_id = ${part.id}`

  const { frozenSha256 } = (await judge.get<Node>(world.at(`/nodes/${part.id}`))).body
  expect(
    createHash('sha256')
      .update(kept?.content ?? '')
      .digest('hex'),
  ).toBe(frozenSha256)
  expect(JSON.parse(kept?.content ?? '')).toMatchObject({ reference: 'part 2', title: 'Title of p2' })
  const forged = world.owner`
    insert into committee_decision_node (decision_id, node_id, number, content, sha256)
    select d.decision_id, n.id, null, 'Other words', d.sha256 from committee_decision_node d, node n
    where n.id <> d.node_id limit 1`
  await expect(forged).rejects.toThrow(/check constraint/)
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
  expect((await put('priority', 'high', 1)).body).toMatchObject({ refusal: 'number-not-whole' })
  expect((await put('nope', 1, 0)).body).toMatchObject({ refusal: 'unknown-field' })
  expect((await put('title', 'Ouvrir deux lieux', 0)).body).toEqual({ version: 1 })
  expect((await put('title', 'Ouvrir un autre lieu', 0)).body).toMatchObject({ refusal: 'stale-version' })
  const above = await Promise.all(
    ['Title of p1', 'Title of p1a1'].map((title) => titled(world, judge, title)),
  )
  const nodeIds = [...above.map((node) => node.id), nodeId]
  expect((await decide(world, judge, 'validate', nodeIds)).status).toBe(201)

  expect((await put('title', 'Ouvrir trois lieux', 1)).body).toMatchObject({ refusal: 'node-frozen' })
  expect((await put('priority', 3, 1)).body).toEqual({ version: 2 })
  expect((await titled(world, lead, 'Ouvrir deux lieux')).state).toBe('validated')
})

test('[K6] whoever fills a sheet in does not rename the line of the plan through it', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const group = await world.group('Group')
  const member = await world.person('member', { group })
  const nodeId = await action(world, lead)
  const { sheetId } = await titled(world, lead, 'Ouvrir un lieu')
  await world.owner`update sheet set group_id = ${group} where id = ${sheetId}`
  const put = (who: Visitor, key: string, value: unknown) =>
    who.put(world.at(`/sheets/${sheetId}/fields/${key}`), { value, expectedVersion: 0 })

  expect((await put(member, 'priority', 2)).status).toBe(200)
  const answers = [
    await put(member, 'title', 'Fermer un lieu'),
    await member.patch(world.at(`/nodes/${nodeId}`), { title: 'Fermer un lieu' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403])
  const sheet = async (who: Visitor) => (await who.get(world.at(`/sheets/${sheetId}`))).body
  expect(await sheet(member)).toMatchObject({ writeRefusal: null, titleRefusal: 'not-permitted' })
  expect(await sheet(lead)).toMatchObject({ title: 'Ouvrir un lieu', titleVersion: 0, titleRefusal: null })
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
