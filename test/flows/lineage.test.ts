import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { asked } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { decide, draft, journalKinds, merge, proposalIn, seenOf, stateOf, writeIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

async function cast(world: World) {
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  return {
    group,
    other,
    lead: await world.person('project-lead'),
    facilitator: await world.person('facilitator', { group }),
    ana: await world.person('member', { group }),
    ben: await world.person('member', { group }),
    cleo: await world.person('member', { group: other }),
  }
}

type Story = {
  state: string
  title: string
  authors: { displayName: string }[]
  lineage: {
    id: string
    kind: string
    sources: { code: number }[]
    made: { code: number }[]
    undoRefusal: string | null
  }[]
}

async function story(world: World, reader: Visitor, id: string) {
  return (await reader.get<Story>(world.at(`/proposals/${id}`))).body
}

async function authorsOf(world: World, reader: Visitor, id: string) {
  return (await story(world, reader, id)).authors.map(({ displayName }) => displayName).sort()
}

async function undo(world: World, moderator: Visitor, act: string) {
  const { status, body } = await moderator.post(world.at(`/moderation/lineage/${act}/undoing`))
  return [status, body.refusal]
}

async function split(world: World, moderator: Visitor, id: string, titles: readonly string[]) {
  const body = { titles, seen: await seenOf(world, id) }
  return await moderator.post<{ act: string; parts: string[] }>(world.at(`/moderation/${id}/split`), body)
}

test('[L5] several are merged into one in one act, and undoing puts everything back', async () => {
  await using world = await openWorld()
  const { group, other, lead, ana, ben, cleo } = await cast(world)
  const one = await proposalIn(world, 'submitted', ana, group)
  const two = await proposalIn(world, 'published', ben, group)
  const target = await proposalIn(world, 'published', cleo, other)

  const { status, body } = await merge(world, lead, [one.id, two.id], target.id)

  expect(status).toBe(200)
  expect(await authorsOf(world, lead, target.id)).toEqual([ana, ben, cleo].map(({ name }) => name).sort())
  expect([await stateOf(world, one.id), await stateOf(world, two.id)]).toEqual(['merged', 'merged'])
  expect((await story(world, ana, target.id)).lineage).toMatchObject([
    { kind: 'merge', sources: [{ code: one.code }, { code: two.code }], made: [{ code: target.code }] },
  ])
  expect(await undo(world, lead, body.act)).toEqual([200, undefined])

  expect([await stateOf(world, one.id), await stateOf(world, two.id)]).toEqual(['submitted', 'published'])
  expect(await authorsOf(world, lead, target.id)).toEqual([cleo.name])
  expect((await story(world, lead, target.id)).lineage).toEqual([])
  expect(await accessTo(world, one.documentId, ana.accountId)).toBe('write')
  expect((await journalKinds(world)).slice(-2)).toEqual(['proposal-merger-undone', 'proposal-merger-undone'])
  expect(await undo(world, lead, body.act)).toEqual([409, 'lineage-already-undone'])
  expect((await merge(world, lead, [one.id], target.id)).status).toBe(200)
})

test('[L5] all the sources of a merger are merged, or none', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, ana, cleo, other } = await cast(world)
  const one = await proposalIn(world, 'submitted', ana, group)
  const moved = await proposalIn(world, 'submitted', ana, group)
  const foreign = await proposalIn(world, 'submitted', cleo, other)
  const target = await proposalIn(world, 'published', ana, group)
  const others = [{ id: moved.id, seen: await seenOf(world, moved.id) }]
  const seen = await seenOf(world, one.id)
  await writeIn(world, moved.documentId, 'Meanwhile.')

  const late = await lead.post(world.at(`/moderation/${one.id}/merger`), { into: target.id, seen, others })

  expect([late.status, late.body.refusal]).toEqual([409, 'proposal-text-changed'])
  expect(await stateOf(world, one.id)).toBe('submitted')
  expect((await merge(world, facilitator, [one.id, foreign.id], target.id)).status).toBe(403)
  expect((await merge(world, lead, [one.id, one.id], target.id)).body.refusal).toBe('duplicate-key')
})

test('[L6] once a ballot has opened on the result, a merger is not undone, and says so', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, ana, ben } = await cast(world)
  const source = await proposalIn(world, 'submitted', ana, group)
  const target = await proposalIn(world, 'published', ben, group)
  const { body } = await merge(world, facilitator, [source.id], target.id)

  await asked(world, facilitator, forAgainst(group, target.id))

  expect(await undo(world, facilitator, body.act)).toEqual([409, 'lineage-voted'])
  expect((await story(world, lead, source.id)).lineage).toMatchObject([{ undoRefusal: 'lineage-voted' }])
  await expect(world.owner`select undo_lineage(${body.act}, ${lead.accountId}, now())`).rejects.toThrow(
    'lineage-voted',
  )
  expect(await stateOf(world, source.id)).toBe('merged')
})

test('[L6] a ballot that was over before the merger does not hinder its undoing', async () => {
  await using world = await openWorld()
  const { group, facilitator, ana, ben } = await cast(world)
  const target = await proposalIn(world, 'published', ben, group)
  const quorum = { kind: 'number', number: 2 }
  const ballot = await asked(world, facilitator, forAgainst(group, target.id, { quorum }))
  expect((await facilitator.post(world.at(`/ballots/${ballot}/closing`))).status).toBe(200)
  expect(await stateOf(world, target.id)).toBe('published')
  const source = await proposalIn(world, 'submitted', ana, group)
  const { body } = await merge(world, facilitator, [source.id], target.id)

  expect(await undo(world, facilitator, body.act)).toEqual([200, undefined])
})

test('[L6] of a chain of mergers the last is undone first; whoever has written since stays an author', async () => {
  await using world = await openWorld()
  const { group, lead, ana, ben, cleo, other } = await cast(world)
  const one = await proposalIn(world, 'submitted', ana, group)
  const two = await proposalIn(world, 'submitted', cleo, other)
  const three = await proposalIn(world, 'submitted', ben, group)
  const first = await merge(world, lead, [one.id], two.id)
  const second = await merge(world, lead, [two.id], three.id)
  expect(await undo(world, lead, first.body.act)).toEqual([409, 'lineage-not-last'])

  await writeIn(world, three.documentId, 'By Ana.', ana.accountId)
  expect(await undo(world, lead, second.body.act)).toEqual([200, undefined])

  expect(await authorsOf(world, lead, three.id)).toEqual([ana.name, ben.name].sort())
  expect(await undo(world, lead, first.body.act)).toEqual([200, undefined])
  expect(await authorsOf(world, lead, two.id)).toEqual([cleo.name])
})

test('[L5] a proposal is split: each part begins with its text, has its authors, and waits as long as it', async () => {
  await using world = await openWorld()
  const { group, lead, ana } = await cast(world)
  const source = await draft(world, ana, group, 'Roofs and gardens')
  await ana.post(world.at(`/proposals/${source.id}/submission`))

  const { status, body } = await split(world, lead, source.id, ['Roofs', ' Gardens '])

  expect(status).toBe(200)
  expect(await stateOf(world, source.id)).toBe('split')
  const text = async (id: string) =>
    (await lead.get<{ content: object }>(world.at(`/proposals/${id}/text`))).body.content
  const parts = await Promise.all(body.parts.map((id) => story(world, ana, id)))
  expect(parts.map(({ title, state }) => [title, state])).toEqual([
    ['Roofs', 'submitted'],
    ['Gardens', 'submitted'],
  ])
  const dates = await world.owner<{ n: number }[]>`select count(distinct submitted_at) as n from proposal`
  expect(dates[0]?.n).toBe(1)
  for (const part of body.parts) {
    expect(await text(part)).toEqual(await text(source.id))
    expect(await authorsOf(world, lead, part)).toEqual([ana.name])
    const { lineage } = await story(world, ana, part)
    expect(lineage).toMatchObject([{ kind: 'split', sources: [{ code: source.code }] }])
  }
  expect((await journalKinds(world)).at(-1)).toBe('proposal-split')
  expect(await accessTo(world, source.documentId, ana.accountId)).toBe('read')

  expect(await undo(world, lead, body.act)).toEqual([200, undefined])
  expect(await stateOf(world, source.id)).toBe('submitted')
  for (const part of body.parts) expect(await stateOf(world, part)).toBe('withdrawn')
})

test('[L6] once people vote on one of its parts, a split is not undone', async () => {
  await using world = await openWorld()
  const { group, facilitator, ana } = await cast(world)
  const source = await proposalIn(world, 'published', ana, group)
  const { body } = await split(world, facilitator, source.id, ['One', 'Two'])
  const [part = ''] = body.parts
  await decide(world, facilitator, part, 'publish')
  await asked(world, facilitator, forAgainst(group, part))

  expect(await undo(world, facilitator, body.act)).toEqual([409, 'lineage-voted'])
  expect(await stateOf(world, source.id)).toBe('split')
})

test('[L6] undone by ten at the same moment, it is undone once', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, ana } = await cast(world)
  const source = await proposalIn(world, 'submitted', ana, group)
  const target = await proposalIn(world, 'submitted', ana, group)
  const { body } = await merge(world, lead, [source.id], target.id)

  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => undo(world, n % 2 === 0 ? lead : facilitator, body.act)),
  )

  expect(answers.filter(([status]) => status === 200)).toHaveLength(1)
  expect(answers.filter(([, refusal]) => refusal === 'lineage-already-undone')).toHaveLength(9)
})

test('[L6] no act, or one of another plan, is not found', async () => {
  await using world = await openWorld()
  const { lead } = await cast(world)
  expect(await undo(world, lead, randomUUID())).toEqual([404, 'not-found'])
})
