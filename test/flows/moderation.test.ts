import { proposalStates } from '@deconcert/domain'
import { describe, expect, test } from 'vitest'
import { decide, draft, merge, proposalIn, seenOf, stateOf } from '../support/proposal'
import { openWorld, type World } from '../support/world'

async function cast(world: World) {
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  return {
    group,
    other,
    lead: await world.person('project-lead'),
    facilitator: await world.person('facilitator', { group }),
    otherFacilitator: await world.person('facilitator', { group: other }),
    author: await world.person('member', { group }),
    otherAuthor: await world.person('member', { group: other }),
    observer: await world.person('observer'),
  }
}

test('[R2] a queue shows its group to a facilitator of a group, everything to those of the whole plan', async () => {
  await using world = await openWorld()
  const { group, other, lead, facilitator, otherFacilitator, author, otherAuthor, observer } =
    await cast(world)
  const first = await proposalIn(world, 'submitted', author, group)
  const second = await proposalIn(world, 'submitted', otherAuthor, other)
  await draft(world, author, group)
  const queue = async (person: typeof lead) => {
    const { body } = await person.get<{ proposals: { id: string }[] }>(world.at('/moderation'))
    return body.proposals.map(({ id }) => id)
  }

  expect(await queue(lead)).toEqual([first.id, second.id])
  expect(await queue(facilitator)).toEqual([first.id])
  expect(await queue(otherFacilitator)).toEqual([second.id])
  expect((await author.get(world.at('/moderation'))).status).toBe(403)
  expect((await observer.get(world.at('/moderation'))).status).toBe(403)
})

test('[R2] a decision is taken by the facilitators of the group or of the plan, and by nobody else', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, otherFacilitator, author, observer } = await cast(world)
  const statuses = async (person: typeof lead) => {
    const found: number[] = []
    for (const decision of ['publish', 'send-back', 'set-aside'] as const) {
      const { id } = await proposalIn(world, 'submitted', author, group)
      found.push((await decide(world, person, id, decision)).status)
    }
    const [source, target] = [
      await proposalIn(world, 'submitted', author, group),
      await proposalIn(world, 'submitted', author, group),
    ]
    found.push((await merge(world, person, [source.id], target.id)).status)
    return found
  }

  expect(await statuses(lead)).toEqual([200, 200, 200, 200])
  expect(await statuses(facilitator)).toEqual([200, 200, 200, 200])
  for (const person of [otherFacilitator, author, observer]) {
    expect(await statuses(person)).toEqual([403, 403, 403, 403])
  }
})

describe('[P16] reasons', () => {
  // biome-ignore format: a table
  test.each([
    ['publish', '', 200, undefined],
    ['send-back', '', 400, 'reason-missing'],
    ['send-back', '   ', 400, 'reason-missing'],
    ['send-back', 'Say where.', 200, undefined],
    ['set-aside', '', 400, 'reason-missing'],
    ['set-aside', 'nineteen characters', 400, 'reason-too-short'],
    ['set-aside', `  ${'é'.repeat(19)}   `, 400, 'reason-too-short'],
    ['set-aside', 'é'.repeat(20), 200, undefined],
    ['set-aside', 'x'.repeat(2001), 400, 'too-long'],
  ] as const)('[P16] %s with « %s » answers %i', async (decision, reason, status, refusal) => {
    await using world = await openWorld()
    const { group, facilitator, author } = await cast(world)
    const { id } = await proposalIn(world, 'submitted', author, group)

    const answer = await decide(world, facilitator, id, decision, { reason })

    expect([answer.status, answer.body.refusal]).toEqual([status, refusal])
  })

  test('[P16] the authors read the reason on their proposal and in what is left for them to do', async () => {
    await using world = await openWorld()
    const { group, facilitator, author } = await cast(world)
    const { id, code } = await draft(world, author, group, 'A night shelter')
    await author.post(world.at(`/proposals/${id}/submission`))

    await decide(world, facilitator, id, 'send-back', { reason: ' Say where. ', reasonCode: 'incomplete' })

    const { body } = await author.get<{ steps: object[]; isMine: boolean }>(world.at(`/proposals/${id}`))
    expect(body.isMine).toBe(true)
    expect(body.steps.at(-1)).toMatchObject({
      event: 'send-back',
      reason: 'Say where.',
      reasonCode: 'incomplete',
      actor: facilitator.name,
    })
    const todo = await author.get<{ items: object[] }>(world.at('/todo'))
    expect(todo.body.items).toMatchObject([
      {
        kind: 'proposal-sent-back',
        title: 'A night shelter',
        reason: 'Say where.',
        to: { page: 'propositions', id: `P-${code}` },
      },
      { kind: 'notices', count: 1, to: { page: 'nouvelles' } },
    ])
  })
})

test('[P14] only what is in moderation is decided on', async () => {
  await using world = await openWorld()
  const { group, lead, author } = await cast(world)
  const possible = {
    publish: ['submitted'],
    'send-back': ['submitted', 'published'],
    'set-aside': ['submitted', 'published'],
  } as const

  for (const decision of ['publish', 'send-back', 'set-aside'] as const) {
    for (const state of proposalStates) {
      const { id } = await proposalIn(world, state, author, group)
      const { status } = await decide(world, lead, id, decision)
      const states: readonly string[] = possible[decision]
      const isPossible = states.includes(state)
      expect([decision, state, status]).toEqual([decision, state, isPossible ? 200 : 409])
      if (!isPossible) expect(await stateOf(world, id)).toBe(state)
    }
  }
})

test('[P17] a merger keeps the text, moves the authors, and is told on both sides', async () => {
  await using world = await openWorld()
  const { group, other, lead, author, otherAuthor } = await cast(world)
  const source = await proposalIn(world, 'submitted', author, group)
  const target = await proposalIn(world, 'published', otherAuthor, other)

  const { status } = await merge(world, lead, [source.id], target.id)

  expect(status).toBe(200)
  type Story = {
    state: string
    authors: { displayName: string }[]
    sources: { code: number }[]
    mergedInto: { code: number } | null
  }
  const read = async (id: string) => (await lead.get<Story>(world.at(`/proposals/${id}`))).body
  expect(await read(source.id)).toMatchObject({ state: 'merged', mergedInto: { code: target.code } })
  const into = await read(target.id)
  expect(into).toMatchObject({ state: 'published', mergedInto: null, sources: [{ code: source.code }] })
  expect(into.authors.map(({ displayName }) => displayName).sort()).toEqual(
    [author.name, otherAuthor.name].sort(),
  )
  expect(world.refreshed).toEqual([source.documentId])
})

test('[P17] a merger needs a live target in the plan, which is not the proposal itself', async () => {
  await using world = await openWorld()
  const { group, lead, author } = await cast(world)
  const source = await proposalIn(world, 'submitted', author, group)
  const mergeInto = async (into: string) => {
    const seen = await seenOf(world, source.id)
    const { status, body } = await lead.post(world.at(`/moderation/${source.id}/merger`), { into, seen })
    return [status, body.refusal]
  }

  expect((await mergeInto(source.id))[1]).toBe('cannot-merge-into-itself')
  for (const state of proposalStates.filter((each) => !['submitted', 'published'].includes(each))) {
    const target = await proposalIn(world, state, author, group)
    expect([state, ...(await mergeInto(target.id))]).toEqual([state, 409, 'merge-target-not-live'])
  }
  const elsewhere = await proposalIn(world, 'submitted', author, group)
  await world.owner`update proposal set plan_id = ${world.otherPlan.id}, code = 900 where id = ${elsewhere.id}`
  expect(await mergeInto(elsewhere.id)).toEqual([404, 'not-found'])
  expect(await mergeInto('not an id')).toEqual([400, 'wrong-type'])
  expect(await stateOf(world, source.id)).toBe('submitted')
})

test('[P17] of two proposals merged into each other at the same moment, one stays live', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  const [one, two] = [
    await proposalIn(world, 'submitted', author, group),
    await proposalIn(world, 'submitted', author, group),
  ]

  const answers = await Promise.all([
    merge(world, lead, [one.id], two.id),
    merge(world, facilitator, [two.id], one.id),
  ])

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect([await stateOf(world, one.id), await stateOf(world, two.id)].sort()).toEqual(['merged', 'submitted'])
})

test('[M1] what is left to do: drafts to finish, returns to revise, and a queue for those who moderate', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, otherFacilitator, author, observer } = await cast(world)
  await draft(world, author, group, 'To finish')
  await proposalIn(world, 'submitted', author, group)
  await proposalIn(world, 'submitted', author, group)
  const todo = async (person: typeof lead) => {
    const { body } = await person.get<{ items: { kind: string; count?: number }[] }>(world.at('/todo'))
    return body.items.map(({ kind, count }) => [kind, count])
  }

  expect(await todo(author)).toEqual([['proposal-to-finish', undefined]])
  expect(await todo(facilitator)).toEqual([['moderation', 2]])
  expect(await todo(lead)).toEqual([['moderation', 2]])
  expect(await todo(otherFacilitator)).toEqual([])
  expect(await todo(observer)).toEqual([])
})
