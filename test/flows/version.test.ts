import { createHash } from 'node:crypto'
import { readVersionContent } from '@deconcert/domain/plan'
import { expect, test } from 'vitest'
import { openWorld, type Visitor, type World } from '../support/world'

type Card = {
  readonly version: number
  readonly reason: string
  readonly subject: { readonly title?: string }
  readonly by: string | null
  readonly sha256: string
  readonly milestones: readonly { readonly label: string | null; readonly adopted: boolean }[]
}
type Line = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly aliases: readonly { readonly number: string }[]
  readonly state: string
}
type Tree = { readonly version: number; readonly nodes: readonly Line[] }
type Whole = { readonly sha256: string; readonly content: string; readonly texts: Record<string, string> }
type Preview = { readonly current: number; readonly kept: readonly { title: string; reason: string }[] }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function cards(world: World, reader: Visitor): Promise<readonly Card[]> {
  return (await reader.get<{ versions: Card[] }>(world.at('/versions'))).body.versions
}

async function tree(world: World, reader: Visitor): Promise<Tree> {
  return (await reader.get<Tree>(world.at('/nodes'))).body
}

async function lineOf(world: World, reader: Visitor, title: string): Promise<Line> {
  const line = (await tree(world, reader)).nodes.find((node) => node.title === title)
  if (line === undefined) throw new Error(`no line is called ${title}`)
  return line
}

async function rename(world: World, lead: Visitor, title: string, next: string) {
  const { id } = await lineOf(world, lead, title)
  return await lead.patch(world.at(`/nodes/${id}`), { title: next })
}

async function move(world: World, lead: Visitor, title: string, parent: string, position: number) {
  const [{ id }, { id: parentId }] = [await lineOf(world, lead, title), await lineOf(world, lead, parent)]
  return await lead.post(world.at(`/nodes/${id}/place`), { levelKey: 'axis', parentId, position })
}

/** The committee validates a part of the plan: its number, its words and its place are fixed. */
async function freeze(world: World, title: string) {
  const judge = await world.person('steering-committee')
  const { body } = await judge.get<{ awaiting: { nodes: { id: string; title: string; seen: string }[] }[] }>(
    world.at('/committee'),
  )
  const node = body.awaiting.flatMap((level) => level.nodes).find((each) => each.title === title)
  const decision = { kind: 'validate', reason: '', nodes: [{ id: node?.id, seen: node?.seen }] }
  expect((await judge.post(world.at('/committee/decisions'), decision)).status).toBe(201)
}

test('[A32] every act on the plan leaves a version, with who made it; two at once leave two', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const before = (await tree(world, lead)).version

  const answers = await Promise.all([
    rename(world, lead, 'Title of p1a1', 'First axis'),
    rename(world, lead, 'Title of p2a1', 'Other axis'),
  ])
  await freeze(world, 'Title of p1')

  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const [decided, ...renamed] = await cards(world, lead)
  expect(decided).toMatchObject({ version: before + 3, reason: 'committee-decided' })
  expect(renamed.slice(0, 2).map(({ version }) => version)).toEqual([before + 2, before + 1])
  expect(
    renamed
      .slice(0, 2)
      .map(({ subject }) => subject.title)
      .sort(),
  ).toEqual(['First axis', 'Other axis'])
  expect(renamed[0]).toMatchObject({ reason: 'node-edited', by: lead.name })
})

test('[A33] the hash of a version is the one of its text, and the texts that it names have theirs', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await world.owner`update node set content = '{"type":"doc"}' where title = 'Title of p1a1'`
  await rename(world, lead, 'Title of p1a1', 'First axis')
  const [last] = await cards(world, lead)

  const { body } = await lead.get<Whole>(world.at(`/versions/${last?.version}`))

  expect(sha256(body.content)).toBe(last?.sha256)
  expect(body.sha256).toBe(last?.sha256)
  const { version, levels, nodes } = readVersionContent(body.content)
  expect([version, levels.map(({ key }) => key)]).toEqual([last?.version, ['part', 'axis', 'action']])
  expect(nodes.map(({ title }) => title).sort()).toEqual(
    (await tree(world, lead)).nodes.map(({ title }) => title).sort(),
  )
  const text = nodes.find(({ title }) => title === 'First axis')?.text ?? ''
  expect(body.texts).toEqual({ [text]: '{"type":"doc"}' })
  expect(sha256('{"type":"doc"}')).toBe(text)
})

test.each([
  'update plan_snapshot set content = content',
  'delete from plan_snapshot',
  'delete from version_text',
  'update plan_milestone set label = label',
])('[A33] nobody rewrites a version, not even its owner: %s', async (statement) => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  await world.owner`update node set content = '{"type":"doc"}' where title = 'Title of p1a1'`
  await rename(world, lead, 'Title of p1a1', 'First axis')
  await lead.post(world.at('/versions/2/milestones'), { label: 'A name' })

  await expect(world.owner.unsafe(statement)).rejects.toThrow('is written once')
})

test('[A34] going back makes a new version: what came after is retired, what was retired is back', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const start = (await tree(world, lead)).version
  const shape = (await tree(world, lead)).nodes.map(({ title, number }) => [title, number])
  const part = await lineOf(world, lead, 'Title of p1')
  await lead.post(world.at('/nodes'), { title: 'Later', levelKey: 'axis', parentId: part.id, position: 0 })
  await move(world, lead, 'Title of p1a2', 'Title of p2', 0)
  const gone = await lineOf(world, lead, 'Title of p2a2')
  await lead.post(world.at(`/nodes/${gone.id}/state`), { event: 'retire', reason: 'Double' })
  const last = await rename(world, lead, 'Title of p2a1', 'Renamed').then(() => tree(world, lead))

  const restored = await lead.post<{ version: number }>(world.at(`/versions/${start}/restoration`), {
    expectedVersion: last.version,
    reason: 'La séance a préféré la première mouture.',
  })

  expect(restored).toMatchObject({ status: 201, body: { version: last.version + 1 } })
  const after = await tree(world, lead)
  const live = after.nodes.filter(({ state }) => state !== 'retired')
  expect(live.map(({ title, number }) => [title, number])).toEqual(shape)
  expect(after.nodes.find(({ title }) => title === 'Later')?.state).toBe('retired')
  const moved = after.nodes.find(({ title }) => title === 'Title of p1a2')
  expect(moved?.aliases.map(({ number }) => number).sort()).toEqual(['1.3', '2.1'])
  expect((await cards(world, lead))[0]).toMatchObject({ reason: 'version-restored', by: lead.name })
  const { body } = await lead.get<{ entries: { kind: string; subject: object }[] }>(world.at('/journal'))
  expect(body.entries[0]).toMatchObject({
    kind: 'version-restored',
    subject: { of: start, back: [gone.id], reason: 'La séance a préféré la première mouture.' },
  })
})

test('[A34] going back leaves what the committee validated, and says so before', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const start = (await tree(world, lead)).version
  await rename(world, lead, 'Title of p1', 'Validated')
  await rename(world, lead, 'Title of p2', 'Not validated')
  await freeze(world, 'Validated')

  const { body: preview } = await lead.get<Preview>(world.at(`/versions/${start}/restoration`))
  const restored = await lead.post(world.at(`/versions/${start}/restoration`), {
    expectedVersion: preview.current,
    reason: 'Retour',
  })

  expect(preview.kept).toMatchObject([{ title: 'Validated', reason: 'frozen' }])
  expect(restored.status).toBe(201)
  const titles = (await tree(world, lead)).nodes.map(({ title }) => title)
  expect(titles).toContain('Validated')
  expect(titles).toContain('Title of p2')
})

test('[A34] going back from a plan that has changed since, to where it is, or without a right: refused', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const start = (await tree(world, lead)).version
  const back = (visitor: Visitor, expectedVersion: number, reason = 'Retour') =>
    visitor.post(world.at(`/versions/${start}/restoration`), { expectedVersion, reason })

  expect(await back(lead, start)).toMatchObject({ status: 409, body: { refusal: 'nothing-to-restore' } })
  await rename(world, lead, 'Title of p1', 'Renamed')
  expect(await back(lead, start)).toMatchObject({ status: 409, body: { refusal: 'stale-version' } })
  expect(await back(lead, start + 1, ' ')).toMatchObject({ body: { refusal: 'reason-missing' } })
  expect((await back(await world.person('facilitator'), start + 1)).status).toBe(403)
  const both = await Promise.all([back(lead, start + 1), back(lead, start + 1)])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
})

test('[A35] a lead names versions; the adopted one is said by the lead, the assembly, or the plan’s state', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const secretary = await world.person('assembly-secretary')
  const adopted = async () =>
    (await lead.get<{ adopted: { version: number; sha256: string } | null }>(world.at('/versions/adopted')))
      .body.adopted
  const name = (visitor: Visitor, path: string, label: string) => visitor.post(world.at(path), { label })

  expect(await adopted()).toBeNull()
  expect((await name(lead, '/versions/2/milestones', ' Consultation ')).status).toBe(201)
  expect((await name(secretary, '/versions/2/milestones', 'Consultation')).status).toBe(403)
  expect((await name(lead, '/versions/99/milestones', 'Consultation')).status).toBe(404)
  expect((await name(lead, '/versions/2/milestones', ' ')).body).toMatchObject({ refusal: 'title-missing' })
  await rename(world, lead, 'Title of p1', 'Renamed')
  const edit = { before: { status: 'preparation' }, edit: { status: 'adopte' } }
  expect((await lead.patch(world.at(''), edit)).status).toBe(200)
  const [latest, , first] = await cards(world, lead)
  expect(latest).toMatchObject({ version: 4, reason: 'version-adopted', by: lead.name })
  expect(await adopted()).toMatchObject({ version: 4, sha256: latest?.sha256 })
  expect((await name(secretary, '/versions/2/adoption', '')).status).toBe(201)
  expect(await adopted()).toMatchObject({ version: 2, sha256: first?.sha256 })
  expect((await cards(world, lead))[2]?.milestones).toMatchObject([
    { label: 'Consultation', adopted: false },
    { label: null, adopted: true },
  ])
})

test('[A34] going back ties a line again to its further parents', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const [line, other] = [await lineOf(world, lead, 'Title of p1a1'), await lineOf(world, lead, 'Title of p2')]
  const further = async () =>
    (await lead.get<{ secondaryParents: { id: string }[] }>(world.at(`/nodes/${line.id}`))).body
      .secondaryParents
  expect((await lead.post(world.at(`/nodes/${line.id}/parents`), { parentId: other.id })).status).toBe(200)
  const { version } = await tree(world, lead)
  await lead.delete(world.at(`/nodes/${line.id}/parents/${other.id}`))
  expect(await further()).toEqual([])

  const back = { expectedVersion: version + 1, reason: 'Retour' }
  expect(await lead.post(world.at(`/versions/${version}/restoration`), back)).toMatchObject({ status: 201 })
  expect((await further()).map(({ id }) => id)).toEqual([other.id])

  const before = { expectedVersion: version + 2, reason: 'Encore avant' }
  expect((await lead.post(world.at(`/versions/${version - 1}/restoration`), before)).status).toBe(201)
  expect(await further()).toEqual([])
})
