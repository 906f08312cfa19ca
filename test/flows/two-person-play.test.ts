import { expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { asked, laidTable, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type Visitor, type World } from '../support/world'

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString()
}

type Roll = (sides: number) => number
type Play = { readonly world: World; readonly at: (path: string) => string; ballot: string; request: string }
type Move = (play: Play, who: Visitor, roll: Roll) => Promise<number>

/** What anybody may try, whatever state the ballot is in. */
const moves: readonly Move[] = [
  async ({ at }, who, roll) => (await who.post(at('/votes'), vote(roll(2) === 0 ? 'for' : 'against'))).status,
  async ({ at }, who) => (await who.post(at('/closing'))).status,
  async (play, who, roll) => {
    const act = ['close-early', 'change-roll', 'reopen'][roll(3)]
    const answer = await who.post<{ id?: string }>(play.at('/requests'), {
      act,
      reason: 'Une raison qui se lit.',
    })
    if (answer.body.id !== undefined) play.request = answer.body.id
    return answer.status
  },
  async (play, who) => {
    const { status, body } = await who.post<{ ballotId?: string }>(
      play.at(`/requests/${play.request}/confirmation`),
    )
    if (body.ballotId !== undefined) play.ballot = body.ballotId
    return status
  },
  async (play, who, roll) =>
    roll(4) === 0 ? (await who.post(play.at(`/requests/${play.request}/refusal`))).status : 409,
  async ({ world, ballot }, _, roll) => {
    // The time of the deadline comes, now and then.
    if (roll(4) === 0)
      await world.owner`update ballot set closes_at = now() where id = ${ballot} and closes_at > now()`
    return 200
  },
]

test('[V27] in five hundred acts on the database, nothing that takes two is done by one, and no vote is lost', async () => {
  await using world = await openWorld()
  const { group, proposal, facilitator, members } = await laidTable(world, 5)
  const second = await world.person('facilitator', { group })
  const outsider = await world.person('member', { group: await world.group('Other') })
  const people = [facilitator, second, outsider, ...members]
  const closesAt = inAnHour()
  const first = await asked(world, facilitator, forAgainst(group, proposal, { closesAt }))
  const play: Play = {
    world,
    ballot: first,
    request: first,
    at: (path) => world.at(`/ballots/${play.ballot}${path}`),
  }
  const random = seededRandom(20_260_302)
  const roll: Roll = (sides) => random.between(0, sides - 1)

  const statuses: number[] = []
  for (let step = 0; step < 500; step += 1) {
    const who = people[roll(people.length)] ?? facilitator
    statuses.push((await moves[roll(moves.length)]?.(play, who, roll)) ?? 0)
  }

  expect(statuses.filter((status) => status >= 500)).toEqual([])
  const alone = await world.owner`select id from ballot_request where is_confirmed and answered_by = asked_by`
  expect(alone).toEqual([])
  // A ballot that ended before its deadline, or has another in its place, has a confirmed request.
  const unasked = await world.owner`
    select b.id from ballot b
    where b.state = 'closed' and (b.closed_at < b.closes_at or b.replaced_by is not null)
      and not exists (select from ballot_request r where r.ballot_id = b.id and r.is_confirmed)
  `
  expect(unasked).toEqual([])
  const uneven = await world.owner`
    select b.id from ballot b where (select count(*) from roll_entry r where r.ballot_id = b.id)
      <> (select count(*) from named_vote v where v.ballot_id = b.id)
  `
  expect(uneven).toEqual([])
  const [reached] = await world.owner<{ ballots: number; confirmed: number }[]>`
    select (select count(*) from ballot) as ballots, (select count(*) from ballot_request where is_confirmed) as confirmed
  `
  expect(reached?.ballots).toBeGreaterThan(2)
  expect(reached?.confirmed).toBeGreaterThan(2)
})
