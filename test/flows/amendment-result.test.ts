import { expect, test } from 'vitest'
import { completeSealedBallots } from '../../apps/server/src/use-cases/close-ballot'
import { amendmentState, linesOf, original } from '../support/amendment'
import { amended, laidVote, proposalNow } from '../support/amendment-vote'
import { asked, vote } from '../support/ballot'
import { openWorld } from '../support/world'

test('[Q11] the result and the text are written together: a stop between loses neither', async () => {
  await using world = await openWorld()
  const { lead, author, proposal, amendment, composition, voters } = await laidVote(world)
  const id = await asked(world, lead, composition)
  for (const voter of voters) await voter.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await world.owner`create function stop_here() returns trigger language plpgsql as $$
    begin raise exception 'stopped'; end $$`
  // The last of what the act writes of the amendment.
  await world.owner`create trigger stop_here before insert on amendment_step for each row execute function stop_here()`

  expect((await lead.post(world.at(`/ballots/${id}/closing`))).status).toBe(500)
  const [half] = await world.owner`
    select b.state, (select count(*)::integer from ballot_result) as results, p.state as proposal
    from ballot b, proposal p where b.id = ${id} and p.id = ${proposal.id}`
  expect(half).toEqual({ state: 'closing', results: 0, proposal: 'in-ballot' })
  expect(await linesOf(world, proposal.documentId)).toEqual(original)

  await world.owner`drop trigger stop_here on amendment_step`
  await Promise.all([completeSealedBallots(world.tools), completeSealedBallots(world.tools)])
  await author.get(world.at(`/ballots/${id}`))

  expect(await linesOf(world, proposal.documentId)).toEqual(amended)
  expect(await amendmentState(world, amendment.id)).toBe('accepted')
  expect(
    (await proposalNow(world, author, proposal.id)).events.filter((event) => event === 'amend'),
  ).toHaveLength(1)
})

test('[Q11] a text that is not the one voted is not taken: the ballot waits, sealed', async () => {
  await using world = await openWorld()
  const { lead, proposal, amendment, composition, voters } = await laidVote(world)
  const id = await asked(world, lead, composition)
  for (const voter of voters) await voter.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await world.owner`update amendment set content = replace(content, 'partout', 'ailleurs') where id = ${amendment.id}`

  const { body } = await lead.post<{ refusal: string }>(world.at(`/ballots/${id}/closing`))

  expect(body.refusal).toBe('text-not-the-one-voted')
  expect(await linesOf(world, proposal.documentId)).toEqual(original)
  expect(await amendmentState(world, amendment.id)).toBe('in-ballot')
})
