/**
 * Somebody with every right on the database, after the closing of a secret ballot, lays whatever it says of those who
 * voted beside whatever it says of the votes. They must do no better than chance. Before the closing the same attack
 * finds everybody: so it would find them after it too, if the box were left as it is.
 */
import { asId } from '@deconcert/domain'
import { choiceText } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { castVote } from '../../apps/server/src/use-cases/cast-vote'
import { asked, publishedProposal } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { columnsHolding } from '../support/stored-words'
import { openWorld, type World } from '../support/world'
import { paper, readBox, receipt, seatVoters, type Voter } from './ballot-crowd'
import { attacks, seatClues, voteClues } from './linker'

const random = seededRandom(10)
const electors = 120

/**
 * Among random pairings, so many right ones or more come with a probability of 1 / 16!, that is 5e-14; and a rank
 * correlation of 7.5 standard deviations with 7e-14. A few thousand pairs of clues make a false alarm in less than one
 * run out of a thousand million.
 */
const chance = { links: 16, deviations: 7.5 }

type Kind = {
  readonly title: string
  readonly atOnce: number
  readonly colleges: number
  readonly proxies: number
  readonly rules: object
  readonly choice: () => string
}

const keys = Array.from({ length: 10 }, (_, n) => `o${n + 1}`)
const ranked = {
  options: keys.map((key) => ({ label: `Option ${key}` })),
  selection: { kind: 'none' },
  majority: null,
}
const grades = ['A rejeter', 'Passable', 'Bien', 'Très bien', 'Excellent']

const kinds: readonly Kind[] = [
  {
    title: 'one by one, for or against',
    atOnce: 1,
    colleges: 0,
    proxies: 0,
    rules: {},
    choice: () => random.pick(['for', 'against', 'abstain']),
  },
  {
    title: 'at once, in two colleges, by approval',
    atOnce: 40,
    colleges: 2,
    proxies: 0,
    rules: { ...ranked, method: { key: 'approval', most: null } },
    choice: () => choiceText(keys.filter(() => random.between(0, 1) === 1)),
  },
  {
    title: 'one by one, with proxies, each judging three of ten',
    atOnce: 1,
    colleges: 0,
    proxies: 30,
    rules: {
      ...ranked,
      method: { key: 'majority-judgment', grades, missing: 'expressed', leastJudgments: 0, perVoter: 3 },
      proxies: { mostPerHolder: 1, countForQuorum: false },
    },
    // One option is in a packet of three, whichever they are.
    choice: () => choiceText({ [random.pick(keys)]: random.between(0, 4) }),
  },
]

async function layColleges({ owner, plan }: World, count: number): Promise<readonly string[]> {
  const rows = await owner<{ id: string }[]>`
    insert into college (id, plan_id, key, label, position)
    select gen_random_uuid(), ${plan.id}, 'c' || n, 'College ' || n, n from generate_series(1, ${count}) n
    returning id
  `
  return rows.map(({ id }) => id)
}

async function open(world: World, kind: Kind) {
  const group = await world.group('Assembly')
  const facilitator = await world.person('facilitator', { group })
  const colleges = await layColleges(world, kind.colleges)
  const voters = await seatVoters(world, group, electors, colleges.length === 0 ? [null] : colleges)
  const proposal = await publishedProposal(world, group, facilitator)
  const told = colleges.map((id) => ({ id, weight: '0' }))
  const rules = { secrecy: 'secret', ...kind.rules, colleges: told }
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, rules))
  const close = () => facilitator.post(world.at(`/ballots/${ballot}/closing`))
  return { ballot, close, voters: await withProxies(world, ballot, voters, kind.proxies) }
}

/** The first ones hold the seats of the last ones, and vote for these right after themselves. */
async function withProxies({ owner }: World, ballot: string, voters: readonly Voter[], count: number) {
  const held = new Map<string, Voter>()
  for (const [n, holder] of voters.slice(0, count).entries()) {
    const giver = voters[voters.length - 1 - n]
    if (giver === undefined) break
    await owner`
      update elector set holder_seat_id = ${holder.seatId}, holder_account_id = ${holder.actor.accountId}
      where ballot_id = ${ballot} and seat_id = ${giver.seatId}
    `
    held.set(holder.seatId, { ...giver, actor: holder.actor })
  }
  const own = voters.slice(0, voters.length - count)
  return random.shuffle(own).flatMap((voter) => {
    const other = held.get(voter.seatId)
    return other === undefined ? [voter] : [voter, other]
  })
}

/** Everybody votes, in an order of their own; halfway the database looks at its tables as it does by itself. */
async function voteAll(world: World, ballot: string, voters: readonly Voter[], kind: Kind) {
  const truth = new Map<string, string>()
  const left = [...voters]
  const goOn = async () => {
    for (let voter = left.shift(); voter !== undefined; voter = left.shift()) {
      const sent = paper(kind.choice())
      const vote = { ...sent, seatId: voter.seatId }
      expect(await castVote(world.tools, voter.actor, asId<'ballot'>(ballot), vote)).toEqual({
        said: 'recorded',
      })
      truth.set(voter.seatId, receipt(ballot, sent))
      if (left.length === voters.length / 2) await world.owner`analyze`
    }
  }
  await Promise.all(Array.from({ length: kind.atOnce }, goOn))
  return truth
}

/** The best that the attacker gets. What everybody may know, the college of a vote, helps them already. */
async function strongest(world: World, ballot: string, voters: readonly Voter[], truth: Map<string, string>) {
  const seats = await seatClues(
    world.owner,
    ballot,
    new Map(voters.map((voter) => [voter.ownAccountId, voter.seatId])),
  )
  const votes = await voteClues(world.owner, ballot)
  const colleges = [...new Set(voters.map(({ collegeId }) => collegeId))]
  const found = colleges.flatMap((college) => {
    const members = voters.filter(({ collegeId }) => collegeId === college)
    const own = new Map(members.map(({ seatId }) => [seatId, truth.get(seatId) ?? '']))
    return attacks(seats, votes, own).map((attack) => ({ ...attack, of: members.length }))
  })
  const isFound = (each: (typeof found)[number]) =>
    Math.max(each.byOrder, each.byValue) >= chance.links || each.deviations >= chance.deviations
  return { tried: found.length, all: found, won: found.filter(isFound) }
}

test.each(kinds)(
  '[A5] nothing in the database links those who voted to the votes: $title',
  async (kind) => {
    await using world = await openWorld()
    const { ballot, close, voters } = await open(world, kind)
    const truth = await voteAll(world, ballot, voters, kind)
    expect([...truth.values()].sort()).toEqual([...(await readBox(world, ballot)).secret.keys()].sort())

    const before = await strongest(world, ballot, voters, truth)
    const byWriting = before.all.filter(({ name }) => name === 'roll_entry.xmin with secret_vote.xmin')
    expect(byWriting.map(({ byValue, of }) => byValue === of)).toEqual(byWriting.map(() => true))
    if (kind.atOnce === 1) expect(byWriting[0]?.byOrder).toBe(electors)
    expect((await close()).status).toBe(200)

    const after = await strongest(world, ballot, voters, truth)
    expect(after.tried).toBeGreaterThan(300)
    expect(after.won).toEqual([])
    const [vote = ''] = truth.values()
    expect(await columnsHolding(world.owner, vote)).toEqual([])
    const remembered = await world.owner`
      select tablename, attname from pg_stats
      where schemaname = 'public' and tablename in ('roll_entry', 'secret_vote') and attname <> 'ballot_id'
    `
    expect(remembered).toEqual([])
  },
  90_000,
)

test('[A5] neither the roll nor the box of a secret ballot can keep a time, a rank or a value of its own', async () => {
  await using world = await openWorld()
  const columns = await world.owner`
    select attrelid::regclass::text as table, attname as column, format_type(atttypid, null) as type,
      atthasdef as has_default, attidentity::text || attgenerated::text as generated, attname <> 'ballot_id' and attstattarget is distinct from 0
      as is_remembered
    from pg_attribute
    where attrelid in ('roll_entry'::regclass, 'secret_vote'::regclass) and attnum > 0 and not attisdropped
    order by 1, attnum
  `
  const plain = { hasDefault: false, generated: '', isRemembered: false }
  expect(columns).toEqual([
    { table: 'roll_entry', column: 'ballot_id', type: 'uuid', ...plain },
    { table: 'roll_entry', column: 'seat_id', type: 'uuid', ...plain },
    { table: 'secret_vote', column: 'id', type: 'uuid', ...plain },
    { table: 'secret_vote', column: 'ballot_id', type: 'uuid', ...plain },
    { table: 'secret_vote', column: 'college_id', type: 'uuid', ...plain },
    { table: 'secret_vote', column: 'choice', type: 'text', ...plain },
    { table: 'secret_vote', column: 'nonce', type: 'bytea', ...plain },
    { table: 'secret_vote', column: 'commitment', type: 'bytea', ...plain },
  ])
  const triggers = await world.owner`
    select tgname from pg_trigger where tgrelid in ('roll_entry'::regclass, 'secret_vote'::regclass) and not tgisinternal
  `
  expect(triggers).toEqual([])
})
