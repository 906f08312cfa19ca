import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asked, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { inAnHour, openTable, reason } from '../support/two-person-act'
import { openWorld } from '../support/world'

test('[V25] the roll changes by another ballot: the first is cancelled, unread, its secret votes unlinked', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, group, ballot, ask, answer, read, at } = await openTable(world, {
    ...secretVote,
    ...inAnHour(),
  })
  const voters = members.slice(0, 5)
  for (const voter of voters) await voter.post(at('/votes'), vote('for'))
  const newcomer = await world.person('member', { group })
  const { body: request } = await ask(facilitator, 'change-roll')

  const { body } = await answer(second, request.id)
  const next = body.ballotId ?? ''

  const before = await read(facilitator)
  expect(before).toMatchObject({ state: 'closed', outcome: 'cancelled', replacedBy: next, result: null })
  expect([before.votes, before.roll]).toEqual([[], []])
  expect(await read(newcomer, next)).toMatchObject({ state: 'open', electors: 7, voters: 0 })
  expect((await newcomer.post(at('/votes', next), vote('for'))).body.said).toBe('recorded')
  expect((await members[5]?.post(at('/votes', ballot), vote('for')))?.body.refusal).toBe('ballot-not-open')
  const [kept] = await world.owner`
    select array_agg(commitment order by ctid) = array_agg(commitment order by commitment) as sorted
    from secret_vote where ballot_id = ${ballot}
  `
  expect(kept).toEqual({ sorted: true })
})

test('[V26] a closed ballot is opened again as a new one, with the reason in the story of its proposal', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, proposal, ask, answer, read, at } = await openTable(world)
  await members[0]?.post(at('/votes'), vote('for'))
  await facilitator.post(at('/closing'))
  expect((await read(facilitator)).outcome).toBe('adopted')

  const { body: request } = await ask(facilitator, 'reopen')
  const next = (await answer(second, request.id)).body.ballotId ?? ''

  expect(await read(facilitator)).toMatchObject({ outcome: 'adopted', replacedBy: next })
  const [state] = await world.owner`
    select p.state, (select count(*) from proposal_step s where s.proposal_id = p.id and s.event = 'vote-again'
      and s.reason = ${reason}) as steps from proposal p where p.id = ${proposal}
  `
  expect(state).toEqual({ state: 'in-ballot', steps: 1 })
  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('ballot-replaced')

  await members[0]?.post(at('/votes', next), vote('against'))
  await facilitator.post(at('/closing', next))
  expect((await read(facilitator, next)).outcome).toBe('rejected')
  const promoted = await facilitator.post(world.at('/promotions'), {
    proposalId: proposal,
    levelKey: 'part',
    parentId: null,
    position: 0,
  })
  expect(promoted.status).toBe(409)
})

test('[V26] only the last ballot of a proposal is opened again, and what it had decided stays written', async () => {
  await using world = await openWorld()
  const unmet = { quorum: { kind: 'number', number: 3 } }
  const { facilitator, second, members, group, proposal, ballot, ask, answer, at } = await openTable(
    world,
    unmet,
  )
  await facilitator.post(at('/closing'))
  const early = (await ask(facilitator, 'reopen')).body.id
  const later = await asked(world, facilitator, forAgainst(group, proposal))
  await members[0]?.post(at('/votes', later), vote('for'))
  await facilitator.post(at('/closing', later))

  expect((await answer(second, early)).body.refusal).toBe('ballot-overtaken')
  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('ballot-overtaken')
  const direct = world.tools.sql`
    select confirm_replacement(${ballot}, ${early}, '{}', '[]', ${second.accountId}, now())`
  await expect(direct).rejects.toThrow('ballot-overtaken')

  const { body: request } = await ask(facilitator, 'reopen', later)
  const last = (await answer(second, request.id, 'confirmation', later)).body.ballotId ?? ''
  expect(last).not.toBe('')
  const [written] = await world.owner`select consequence from ballot_option where ballot_id = ${later}`
  expect(written).toEqual({ consequence: 'adopt' })
  await members[0]?.post(at('/votes', last), vote('for'))
  await facilitator.post(at('/closing', last))
  const [text] = await world.owner`
    select encode(v.sha256, 'hex') as hash from ballot_option o join proposal_version v on v.id = o.version_id
    where o.ballot_id = ${later}`
  const old = { id: randomUUID(), proposalId: proposal, ballotId: later, textSha256: text?.hash, node: {} }
  const [plan] = await world.owner`select version from plan where id = ${world.plan.id}`
  const promoted = world.tools.sql`
    select promote_proposal(${world.tools.sql.json(old)}, ${plan?.version}, ${facilitator.accountId}, now())`
  await expect(promoted).rejects.toThrow('ballot-not-adopted')
})

test('[V21] [V26] what was promoted is not voted on again', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal, ask, at } = await openTable(world)
  await members[0]?.post(at('/votes'), vote('for'))
  await facilitator.post(at('/closing'))
  await world.owner`update proposal set state = 'promoted' where id = ${proposal}`

  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('already-promoted')
})
