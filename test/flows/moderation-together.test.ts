import { expect, test } from 'vitest'
import { decide, draft, journalKinds, merge, proposalIn, seenOf, stateOf, writeIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

async function cast(world: World) {
  const group = await world.group('Housing')
  return {
    group,
    lead: await world.person('project-lead'),
    facilitator: await world.person('facilitator', { group }),
    author: await world.person('member', { group }),
  }
}

type Queue = {
  proposals: {
    id: string
    toReview: boolean
    claim: { by: string; isMine: boolean } | null
    channel: { label: string } | null
  }[]
}

async function queueOf(world: World, reader: Visitor) {
  return (await reader.get<Queue>(world.at('/moderation'))).body.proposals
}

test('[L3] of twenty moderators who decide at the same moment, one is told that it is done', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  const decisions = ['publish', 'send-back', 'set-aside', 'publish'] as const
  const { id } = await proposalIn(world, 'submitted', author, group)
  const seen = await seenOf(world, id)
  const reason = 'Say where, and with whom it is done.'

  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      (n % 2 === 0 ? lead : facilitator).post(world.at(`/moderation/${id}`), {
        decision: decisions[n % 4],
        seen,
        reason,
        reasonCode: 'incomplete',
      }),
    ),
  )

  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.refusal)).toEqual(
    Array(19).fill('proposal-already-decided'),
  )
  const kinds = ['proposal-published', 'proposal-sent-back', 'proposal-set-aside']
  expect((await journalKinds(world)).filter((kind) => kinds.includes(kind))).toHaveLength(1)
})

test('[L3] what has just been published is not set aside by whoever read it as submitted', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  const { id } = await proposalIn(world, 'submitted', author, group)
  const seen = await seenOf(world, id)
  expect((await decide(world, lead, id, 'publish')).status).toBe(200)

  const late = {
    decision: 'set-aside',
    seen,
    reason: 'Outside of what the plan is about.',
    reasonCode: 'off-topic',
  }
  const { status, body } = await facilitator.post(world.at(`/moderation/${id}`), late)

  expect([status, body.refusal, await stateOf(world, id)]).toEqual([
    409,
    'proposal-already-decided',
    'published',
  ])
})

test('[L3] a text or a title that changed since it was read is read again first', async () => {
  await using world = await openWorld()
  const { group, lead, author } = await cast(world)
  const { id, documentId } = await proposalIn(world, 'submitted', author, group)
  const publish = async (seen: object) => {
    const { status, body } = await lead.post(world.at(`/moderation/${id}`), { decision: 'publish', seen })
    return [status, body.refusal]
  }
  const first = await seenOf(world, id)
  await writeIn(world, documentId, 'And a garden.')
  expect(await publish(first)).toEqual([409, 'proposal-text-changed'])
  const second = await seenOf(world, id)
  await author.patch(world.at(`/proposals/${id}`), { title: 'Another roof' })
  expect(await publish(second)).toEqual([409, 'proposal-text-changed'])
  expect(await publish(await seenOf(world, id))).toEqual([200, undefined])
})

test('[L3] a proposal in the hands of one moderator is decided on by no other, who is told by whom', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  const { id } = await proposalIn(world, 'submitted', author, group)
  const claim = world.at(`/moderation/${id}/claim`)

  const taken = await Promise.all([lead.post(claim), facilitator.post(claim)])

  expect(taken.map(({ status }) => status).sort()).toEqual([200, 409])
  const isLeads = taken[0]?.status === 200
  const [holder, other] = isLeads ? [lead, facilitator] : [facilitator, lead]
  expect(taken.find(({ status }) => status === 409)?.body).toEqual({
    refusal: 'proposal-claimed',
    detail: holder.name,
  })
  expect(await queueOf(world, other)).toMatchObject([{ claim: { by: holder.name, isMine: false } }])
  expect(await queueOf(world, holder)).toMatchObject([{ claim: { isMine: true } }])
  expect((await decide(world, other, id, 'publish')).body.refusal).toBe('proposal-claimed')
  const target = await proposalIn(world, 'submitted', author, group)
  expect((await merge(world, other, [id], target.id)).status).toBe(409)
  expect((await other.delete(claim)).body.refusal).toBe('proposal-claimed')

  expect((await holder.delete(claim)).status).toBe(200)
  expect((await other.post(claim)).status).toBe(200)
  expect((await decide(world, holder, id, 'publish')).status).toBe(409)
  expect((await decide(world, other, id, 'publish')).status).toBe(200)
})

test('[L3] a claim runs out by the clock of the database, and is renewed by asking again', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  const { id } = await proposalIn(world, 'submitted', author, group)
  const claim = world.at(`/moderation/${id}/claim`)
  await lead.post(claim)
  await world.owner`update moderation_claim set until = clock_timestamp() + interval '1 minute'`

  await lead.post(claim)
  const [{ left } = { left: 0 }] = await world.owner<{ left: number }[]>`
    select extract(epoch from until - clock_timestamp())::float8 as left from moderation_claim`
  expect(left).toBeGreaterThan(14 * 60)

  await world.owner`update moderation_claim set until = clock_timestamp() - interval '1 second'`
  expect(await queueOf(world, facilitator)).toMatchObject([{ claim: null }])
  expect((await decide(world, facilitator, id, 'publish')).status).toBe(200)
})

test('[L2] an empty draft is not submitted, and stays a draft', async () => {
  await using world = await openWorld()
  const { group, author } = await cast(world)
  const { body } = await author.post<{ id: string }>(world.at('/proposals'), {
    groupId: group,
    title: 'Nothing',
  })

  const answer = await author.post(world.at(`/proposals/${body.id}/submission`))

  expect([answer.status, answer.body.refusal, await stateOf(world, body.id)]).toEqual([
    409,
    'proposal-empty',
    'draft',
  ])
})

test.each([
  ['before', 'submitted', 1],
  ['after', 'published', 1],
  ['off', 'published', 0],
] as const)('[L1] moderated %s: a submitted proposal is %s, and %i waits', async (policy, state, waiting) => {
  await using world = await openWorld()
  const { group, lead, author } = await cast(world)
  await world.owner`insert into channel (id, plan_id, key, label, position)
    values (gen_random_uuid(), ${world.plan.id}, 'letters', 'By letter', 0)`
  const before = { groups: 'before', channels: { letters: 'before' } }
  const policies = { groups: 'before', channels: { letters: policy } }
  expect((await lead.put(world.at('/moderation-policies'), { before, policies })).status).toBe(200)
  const [{ channelId } = {}] = await world.owner<
    { channelId: string }[]
  >`select id as channel_id from channel`
  const asked = { groupId: group, channelId, title: 'A letter' }
  const { body } = await author.post<{ id: string }>(world.at('/proposals'), asked)
  const own = await draft(world, author, group)
  const [row] = await world.owner<
    { documentId: string }[]
  >`select document_id from proposal where id = ${body.id}`
  await writeIn(world, row?.documentId ?? '', 'Dear all.')

  for (const id of [body.id, own.id]) await author.post(world.at(`/proposals/${id}/submission`))

  expect([await stateOf(world, body.id), await stateOf(world, own.id)]).toEqual([state, 'submitted'])
  const queued = (await queueOf(world, lead)).filter(({ id }) => id === body.id)
  expect(queued).toHaveLength(waiting)
  if (waiting > 0)
    expect(queued).toMatchObject([{ channel: { label: 'By letter' }, toReview: policy === 'after' }])
})

test('[L1] what was published at once leaves the queue when one moderator has read it, once', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, author } = await cast(world)
  await lead.put(world.at('/moderation-policies'), {
    before: { groups: 'before', channels: {} },
    policies: { groups: 'after', channels: {} },
  })
  const { id } = await draft(world, author, group)
  await author.post(world.at(`/proposals/${id}/submission`))
  const seen = await seenOf(world, id)

  const answers = await Promise.all(
    [lead, facilitator].map((each) => each.post(world.at(`/moderation/${id}`), { decision: 'review', seen })),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(await queueOf(world, lead)).toEqual([])
  expect(await stateOf(world, id)).toBe('published')
})

test('[L1] policies are changed by those who lead the plan, on what they read, and in the journal', async () => {
  await using world = await openWorld()
  const { lead, facilitator } = await cast(world)
  const before = { groups: 'before', channels: {} }
  const change = (policies: object) => ({ before, policies })

  const off = change({ groups: 'off', channels: {} })
  expect((await facilitator.put(world.at('/moderation-policies'), off)).status).toBe(403)
  expect((await lead.put(world.at('/moderation-policies'), off)).status).toBe(200)
  expect((await lead.put(world.at('/moderation-policies'), off)).body.refusal).toBe('stale-version')
  const unknown = {
    before: { groups: 'off', channels: {} },
    policies: { groups: 'off', channels: { mail: 'off' } },
  }
  expect((await lead.put(world.at('/moderation-policies'), unknown)).status).toBe(404)
  expect((await lead.get(world.at('/moderation-policies'))).body).toEqual({ groups: 'off', channels: {} })
  expect((await journalKinds(world)).at(-1)).toBe('moderation-policy-set')
})

test('[L4] a reason code is asked for, and read by the authors', async () => {
  await using world = await openWorld()
  const { group, lead, author } = await cast(world)
  const { id } = await proposalIn(world, 'submitted', author, group)

  expect((await decide(world, lead, id, 'set-aside', { reasonCode: null })).body.refusal).toBe(
    'reason-code-missing',
  )
  expect((await decide(world, lead, id, 'set-aside', { reasonCode: 'personal-data' })).status).toBe(200)

  const { body } = await author.get<{ steps: { reasonCode: string }[] }>(world.at(`/proposals/${id}`))
  expect(body.steps.at(-1)?.reasonCode).toBe('personal-data')
})
