import { type ProposalState, proposalStates } from '@deconcert/domain'
import { describe, expect, test } from 'vitest'
import { draft, journalKinds, proposalIn, stateOf } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

/** Two groups, and everybody who might write in the first one. */
async function cast(world: World) {
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const people: Record<string, Visitor> = {
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
  const as = (name: string): Visitor => people[name] ?? people.stranger ?? fail()
  return { group, other, as, author: as('member of the group') }
}

function fail(): never {
  throw new Error('nobody')
}

/** Status of each act on a proposal of the group, in a state in which it could happen. */
// biome-ignore format: a table
const table: Record<string, { draft: number; see: number; rename: number; submit: number; withdraw: number; revise: number }> = {
  'project-lead':                 { draft: 201, see: 200, rename: 200, submit: 200, withdraw: 200, revise: 200 },
  'facilitator of the plan':      { draft: 201, see: 200, rename: 200, submit: 200, withdraw: 200, revise: 200 },
  'facilitator of the group':     { draft: 201, see: 200, rename: 200, submit: 200, withdraw: 200, revise: 200 },
  'facilitator of another group': { draft: 403, see: 404, rename: 404, submit: 404, withdraw: 403, revise: 403 },
  'member of the group':          { draft: 201, see: 200, rename: 200, submit: 200, withdraw: 200, revise: 200 },
  'member of another group':      { draft: 403, see: 404, rename: 404, submit: 404, withdraw: 403, revise: 403 },
  'steering-committee':           { draft: 403, see: 404, rename: 403, submit: 403, withdraw: 403, revise: 403 },
  'consulted-body':               { draft: 403, see: 404, rename: 403, submit: 403, withdraw: 403, revise: 403 },
  'assembly-secretary':           { draft: 403, see: 404, rename: 403, submit: 403, withdraw: 403, revise: 403 },
  observer:                       { draft: 403, see: 404, rename: 403, submit: 403, withdraw: 403, revise: 403 },
  admin:                          { draft: 404, see: 404, rename: 404, submit: 404, withdraw: 404, revise: 404 },
  stranger:                       { draft: 404, see: 404, rename: 404, submit: 404, withdraw: 404, revise: 404 },
}

test('[R2] who writes, submits, withdraws and revises a proposal: the group, and those of the whole plan', async () => {
  await using world = await openWorld()
  const { as, author, group } = await cast(world)
  const found: typeof table = {}

  for (const name of Object.keys(table)) {
    const person = as(name)
    const target = await draft(world, author, group)
    const submitted = await proposalIn(world, 'submitted', author, group)
    const sentBack = await proposalIn(world, 'sent-back', author, group)
    const path = (id: string, act = '') => world.at(`/proposals/${id}${act}`)
    found[name] = {
      draft: (await person.post(world.at('/proposals'), { groupId: group, title: 'A roof' })).status,
      see: (await person.get(path(target.id))).status,
      rename: (await person.patch(path(target.id), { title: 'Another roof' })).status,
      submit: (await person.post(path(target.id, '/submission'))).status,
      withdraw: (await person.post(path(submitted.id, '/withdrawal'))).status,
      revise: (await person.post(path(sentBack.id, '/revision'))).status,
    }
  }

  expect(found).toEqual(table)
})

describe('[P14] the life of a proposal, through the server', () => {
  // biome-ignore format: a table
  const acts: Record<string, readonly [from: readonly ProposalState[], to: ProposalState]> = {
    submission: [['draft'], 'submitted'],
    withdrawal: [['draft', 'submitted', 'published', 'sent-back'], 'withdrawn'],
    revision: [['rejected', 'sent-back'], 'draft'],
  }

  test.each(Object.entries(acts))('%s', async (act, [from, to]) => {
    await using world = await openWorld()
    const { author, group } = await cast(world)

    for (const state of proposalStates) {
      const { id } = await proposalIn(world, state, author, group)
      const { status } = await author.post(world.at(`/proposals/${id}/${act}`))
      const isPossible = from.includes(state)
      expect([state, status, await stateOf(world, id)]).toEqual([
        state,
        isPossible ? 200 : 409,
        isPossible ? to : state,
      ])
    }
  })
})

test('[P14] submitted twice at the same moment, a proposal is submitted once', async () => {
  await using world = await openWorld()
  const { author, group } = await cast(world)
  const { id, documentId } = await draft(world, author, group)

  const answers = await Promise.all(
    Array.from({ length: 8 }, () => author.post(world.at(`/proposals/${id}/submission`))),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)])
  expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.refusal)).toEqual(
    Array(7).fill('proposal-not-draft'),
  )
  expect((await journalKinds(world)).filter((kind) => kind === 'proposal-submitted')).toHaveLength(1)
  expect(world.refreshed).toEqual([documentId])
})

test('[P14] submitted and withdrawn at the same moment, a proposal ends withdrawn and tells its story', async () => {
  await using world = await openWorld()
  const { author, group } = await cast(world)
  const { id } = await draft(world, author, group)

  const [submission, withdrawal] = await Promise.all(
    ['submission', 'withdrawal'].map((act) => author.post(world.at(`/proposals/${id}/${act}`))),
  )

  expect(withdrawal?.status).toBe(200)
  expect(await stateOf(world, id)).toBe('withdrawn')
  const { body } = await author.get<{ steps: { event: string }[] }>(world.at(`/proposals/${id}`))
  const expected = submission?.status === 200 ? ['draft', 'submit', 'withdraw'] : ['draft', 'withdraw']
  expect(body.steps.map(({ event }) => event)).toEqual(expected)
})

test('[P15] the title changes while the text may, and the log refuses a text that is closed', async () => {
  await using world = await openWorld()
  const { author, group } = await cast(world)

  for (const state of proposalStates) {
    const { id } = await proposalIn(world, state, author, group)
    const { status } = await author.patch(world.at(`/proposals/${id}`), { title: 'Another' })
    const isOpen = ['draft', 'submitted', 'published'].includes(state)
    const closed = state === 'in-ballot' ? 409 : 403
    expect([state, status]).toEqual([state, isOpen ? 200 : closed])
  }

  const { id } = await proposalIn(world, 'submitted', author, group)
  const isWritable = async () => {
    const [row] = await world.owner<{ writable: boolean }[]>`
      select writable from document where id = (select document_id from proposal where id = ${id})`
    return row?.writable
  }
  expect(await isWritable()).toBe(true)
  await author.post(world.at(`/proposals/${id}/withdrawal`))
  expect(await isWritable()).toBe(false)
})

test('[P18] a title is not blank, nor too long', async () => {
  await using world = await openWorld()
  const { author, group } = await cast(world)
  const asked = async (title: unknown) => {
    const { status, body } = await author.post(world.at('/proposals'), { groupId: group, title })
    return [status, body.refusal]
  }

  expect(await asked('  ')).toEqual([400, 'title-missing'])
  expect(await asked('x'.repeat(501))).toEqual([400, 'too-long'])
  expect(await asked(12)).toEqual([400, 'wrong-type'])
  const unknown = { groupId: group, title: 'A roof', state: 'adopted' }
  expect((await author.post(world.at('/proposals'), unknown)).body.refusal).toBe('unknown-field')
})

test('[K2] what belongs to another plan is not found', async () => {
  await using world = await openWorld()
  const lead = await world.person('project-lead')
  const group = await world.group('Housing')
  const { id, code } = await draft(world, lead, group)
  const elsewhere = await world.group('Elsewhere')
  await world.owner`update working_group set plan_id = ${world.otherPlan.id} where id = ${elsewhere}`
  await world.owner`update proposal set plan_id = ${world.otherPlan.id}, group_id = ${elsewhere} where id = ${id}`

  const paths = [id, `P-${code}`].flatMap((key) => [`/proposals/${key}`, `/proposals/${key}/text`])
  for (const path of paths) expect((await lead.get(world.at(path))).status).toBe(404)
  for (const act of ['submission', 'withdrawal', 'revision']) {
    expect((await lead.post(world.at(`/proposals/${id}/${act}`))).status).toBe(404)
  }
  const drafting = { groupId: elsewhere, title: 'A roof' }
  expect((await lead.post(world.at('/proposals'), drafting)).status).toBe(404)
  expect((await lead.get(world.at('/proposals/nothing'))).status).toBe(404)
  expect((await lead.get(`/api/plans/${world.otherPlan.slug}/proposals/${id}`)).status).toBe(404)
})

test('[K3] proposals are found by state, group and words, whatever their case and accents', async () => {
  await using world = await openWorld()
  const { as, author, group, other } = await cast(world)
  const lead = as('project-lead')
  await draft(world, author, group, 'Hébergement d’urgence')
  await draft(world, lead, other, '100 % de soins')
  const search = async (query: string) => {
    const { body } = await lead.get<{ proposals: { code: number }[] }>(world.at(`/proposals?${query}`))
    return body.proposals.map(({ code }) => code)
  }

  expect(await search('')).toEqual([2, 1])
  expect(await search('text=HEBERGEMENT')).toEqual([1])
  expect(await search('text=p-2')).toEqual([2])
  expect(await search('text=housing')).toEqual([1])
  expect(await search(`text=${encodeURIComponent('%')}`)).toEqual([2])
  expect(await search(`group=${other}&state=draft`)).toEqual([2])
  expect(await search('state=published')).toEqual([])
  expect((await lead.get(world.at('/proposals?sort=x'))).status).toBe(400)
})

test('[K4] whoever wrote in the text is an author once it is submitted, and every act is in the journal', async () => {
  await using world = await openWorld()
  const { as, author, group } = await cast(world)
  const mate = as('facilitator of the group')
  const { id, documentId } = await draft(world, author, group)
  await world.owner`
    insert into document_update (document_id, epoch, seq, account_id, bytes, at)
    values (${documentId}, 1, 3, ${mate.accountId}, ${Buffer.from([0, 0])}, now())
  `

  await author.patch(world.at(`/proposals/${id}`), { title: 'A warmer shelter' })
  await author.post(world.at(`/proposals/${id}/submission`))

  const { body } = await author.get<{ authors: { displayName: string }[] }>(world.at(`/proposals/${id}`))
  expect(body.authors.map(({ displayName }) => displayName).sort()).toEqual([author.name, mate.name].sort())
  expect((await journalKinds(world)).slice(-3)).toEqual([
    'proposal-drafted',
    'proposal-renamed',
    'proposal-submitted',
  ])
})
