import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { completeSealedBallots } from '../../apps/server/src/use-cases/close-ballot'
import { type Ballot, laidTable, opened, publishedProposal, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { lockWaiters } from '../support/lock-waiters'
import { openWorld, type Visitor, type World } from '../support/world'

/** What the sealed box says, and how many rows are left in both tables. */
async function sealedAndKept(world: World) {
  const [row] = await world.owner`
    select (select vote_count from closing) as sealed, (select count(*) from secret_vote) as votes,
      (select count(*) from roll_entry) as roll
  `
  return row
}

test('[A2] [B1] the text is frozen at opening, and a second ballot on it does not open', async () => {
  await using world = await openWorld()
  const { group, facilitator, proposal } = await laidTable(world, 5)

  const id = await opened(world, facilitator, proposal)

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  const [row] = await world.owner<{ writable: boolean; sha256: string }[]>`
    select d.writable, encode(v.sha256, 'hex') as sha256
    from proposal p join document d on d.id = p.document_id join proposal_version v on v.proposal_id = p.id
    where p.id = ${proposal}
  `
  expect(row).toEqual({ writable: false, sha256: body.texts[0]?.sha256 })
  const again = await facilitator.post(world.at('/ballots'), forAgainst(group, proposal))
  expect(again.body).toMatchObject({ refusal: 'ballot-already-open' })
})

test('[A3] two tabs, a double click and a retry are one vote', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const [ana] = members

  const answers = await Promise.all(
    ['for', 'for', 'against', 'for'].map((choice) =>
      ana?.post(world.at(`/ballots/${id}/votes`), vote(choice)),
    ),
  )

  expect(answers.map((answer) => answer?.body.said).sort()).toEqual([
    'already-voted',
    'already-voted',
    'already-voted',
    'recorded',
  ])
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect([body.voters, body.electors]).toEqual([1, 5])
})

test('[B4] who is not an elector does not vote, and nobody votes late', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const outsider = await world.person('member', { group: await world.group('Other') })

  expect((await outsider.post(world.at(`/ballots/${id}/votes`), vote('for'))).body).toMatchObject({
    refusal: 'not-an-elector',
  })
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  const late = await members[0]?.post(world.at(`/ballots/${id}/votes`), vote('for'))

  expect(late?.body).toMatchObject({ refusal: 'ballot-not-open' })
})

test('[B4] the database itself refuses a vote after the deadline, and tells a retry that its vote counts', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const [ana, ben] = members
  const cast = (accountId: string | undefined) => world.tools.sql<{ said: string }[]>`
    select cast_vote(${id}, ${accountId ?? null}, (select seat_id from elector where account_id = ${accountId ?? null}),
      'for', ${randomUUID()}, ${randomBytes(16)}) as said
  `
  await cast(ana?.accountId)
  await world.owner`update ballot set closes_at = now() - interval '1 second' where id = ${id}`

  await expect(cast(ben?.accountId)).rejects.toThrow('ballot-expired')
  expect(await cast(ana?.accountId)).toMatchObject([{ said: 'already-voted' }])
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  expect(await cast(ana?.accountId)).toMatchObject([{ said: 'already-voted' }])
  const retry = await ana?.post(world.at(`/ballots/${id}/votes`), vote('for'))
  expect(retry?.body).toEqual({ said: 'already-voted' })
})

test('[A4] a close in the middle of the votes counts each accepted vote, and no other', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 30)
  const id = await opened(world, facilitator, proposal)
  const send = (member: Visitor) => member.post(world.at(`/ballots/${id}/votes`), vote('for'))
  const before = await Promise.all(members.slice(0, 16).map(send))

  const [during] = await Promise.all([
    Promise.all(members.slice(16).flatMap((member) => [send(member), send(member), send(member)])),
    facilitator.post(world.at(`/ballots/${id}/closing`)),
  ])

  const accepted = [...before, ...during].filter((answer) => answer.body.said === 'recorded').length
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect(body).toMatchObject({
    state: 'closed',
    voters: accepted,
    result: { voters: accepted, raw: accepted < 5 ? null : { for: String(accepted) } },
  })
  expect(await sealedAndKept(world)).toEqual({ sealed: accepted, votes: accepted, roll: accepted })
})

test('[A4] a closing waits for a vote that has been let in', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const [ana] = members
  // Her name is on the roll of somebody who will take it back: her vote stands between its checks and its writing.
  const holder = await world.owner.reserve()
  await holder`begin`
  await holder`
    insert into roll_entry (ballot_id, seat_id)
    select ballot_id, seat_id from elector where ballot_id = ${id} and account_id = ${ana?.accountId ?? null}
  `
  const answer = ana?.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await vi.waitFor(async () => expect(await lockWaiters(world)).toBe(1), 10_000)
  let isClosed = false
  const closing = facilitator.post(world.at(`/ballots/${id}/closing`)).then(() => {
    isClosed = true
  })
  await vi.waitFor(async () => expect(isClosed || (await lockWaiters(world)) === 2).toBe(true), 10_000)
  await holder`rollback`
  holder.release()

  expect((await answer)?.body).toEqual({ said: 'recorded' })
  await closing
  expect(await sealedAndKept(world)).toEqual({ sealed: 1, votes: 1, roll: 1 })
})

test('[A5] after closing, no row of a secret vote was written with the row of its voter', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 8)
  const id = await opened(world, facilitator, proposal)
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))

  await facilitator.post(world.at(`/ballots/${id}/closing`))

  const [writers] = await world.owner`
    select count(distinct v.xmin::text) as votes, count(distinct r.xmin::text) as roll
    from secret_vote v, roll_entry r
  `
  expect(writers).toEqual({ votes: 1, roll: 1 })
  const votes = await world.owner<{ key: string }[]>`
    select encode(commitment, 'hex') as key from secret_vote order by ctid
  `
  const names = await world.owner<{ key: string }[]>`select seat_id as key from roll_entry order by ctid`
  for (const rows of [votes, names]) {
    const keys = rows.map(({ key }) => key)
    expect(keys).toEqual(keys.toSorted())
  }
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect(body.votes).toHaveLength(8)
})

test('[B2] of fewer than five secret votes nothing is decided, and neither counts nor names are told', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 8)
  const id = await opened(world, facilitator, proposal)
  for (const member of members.slice(0, 4)) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))

  await facilitator.post(world.at(`/ballots/${id}/closing`))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect(body).toMatchObject({
    result: { outcome: 'no-quorum', voters: 4, raw: null, quorum: { needed: 5, counted: 4, missing: 1 } },
  })
  expect(body).toMatchObject({ roll: [], votes: [], hashes: { votes: null, roll: null } })
  const entries = await world.owner<{ event: string }[]>`
    select event from journal where kind in ('ballot-closed', 'ballot-result-recorded') order by position
  `
  const subjects = entries.map(({ event }) => JSON.parse(event).subject)
  expect(subjects).toMatchObject([{ voters: 4 }, { outcome: 'no-quorum' }])
  expect(subjects.flatMap(Object.keys)).not.toContain('roll')
})

test('[A6] a sealed box without its verdict is completed by whoever looks, or by the next start', async () => {
  await using world = await openWorld()
  const { group, facilitator, members, proposal } = await laidTable(world, 6)
  const left: string[] = []
  for (const each of [proposal, await publishedProposal(world, group, facilitator)]) {
    const id = await opened(world, facilitator, each)
    for (const [n, member] of members.entries())
      await member.post(world.at(`/ballots/${id}/votes`), vote(n < 4 ? 'for' : 'against'))
    await world.owner`select close_ballot(${id}, ${facilitator.accountId}, now())`
    left.push(id)
  }
  const [seen, unseen] = left
  const [reader] = members
  const adopted = { state: 'closed', result: { outcome: 'adopted', raw: { for: '4', against: '2' } } }

  expect((await reader?.get(world.at(`/ballots/${seen}`)))?.body).toMatchObject(adopted)
  await completeSealedBallots(world.tools)

  const states = await world.owner`select distinct state from ballot`
  expect(states).toEqual([{ state: 'closed' }])
  expect((await reader?.get(world.at(`/ballots/${unseen}`)))?.body).toMatchObject(adopted)
  // Whoever had it written, it is the act of who closed.
  const actors = await world.owner`select actor_id from journal where kind = 'ballot-result-recorded'`
  expect(actors).toEqual([{ actorId: facilitator.accountId }, { actorId: facilitator.accountId }])
})

test('[A2] the same ballot asked for twice, at once or later, is one; its id is nobody else’s and of no other rules', async () => {
  await using world = await openWorld()
  const { group, facilitator, proposal } = await laidTable(world, 3)
  const other = await world.person('facilitator', { group })
  const closesAt = new Date(Date.now() + 3_600_000).toISOString()
  const judged = {
    options: [{ label: 'Le compte rendu' }, { label: 'L’ordre du jour' }],
    method: {
      ...{ key: 'majority-judgment', grades: ['Non', 'Bof', 'Oui', 'Bien', 'Parfait'], missing: 'worst' },
      ...{ leastJudgments: 0, perVoter: null },
    },
    ...{ majority: null, selection: { kind: 'none' }, closesAt },
  }
  const open = (who: Visitor, more: object) =>
    who.post<{ id: string; refusal?: string }>(world.at('/ballots'), forAgainst(group, proposal, more))

  for (const asked of [{ options: [{ label: 'Le compte rendu' }], closesAt }, judged, {}]) {
    const named = { ...asked, id: randomUUID() }
    const answers = [
      ...(await Promise.all([open(facilitator, named), open(facilitator, named)])),
      await open(facilitator, named),
    ]
    expect(answers.map(({ status, body }) => ({ status, ...body }))).toEqual(
      answers.map(() => ({ status: 201, id: named.id })),
    )
    expect((await open(other, named)).body.refusal).toBe('ballot-id-taken')
    expect((await open(facilitator, { ...named, question: 'Autre ?' })).body.refusal).toBe('ballot-id-taken')
  }
  const rows = await world.owner`select id from ballot`
  expect(rows).toHaveLength(3)
})
