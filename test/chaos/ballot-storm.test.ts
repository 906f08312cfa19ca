/**
 * A whole assembly votes at the same moment, everybody three times with other choices, and the ballot closes in the
 * middle of it. Whatever each of them has heard must be true of the roll, of the box and of the result.
 */
import { connectApp, type Sql } from '@deconcert/database'
import { asId, Refused } from '@deconcert/domain'
import { type BallotResult, choiceText } from '@deconcert/domain/ballot'
import { afterAll, expect, test } from 'vitest'
import { seededRandom } from '../../apps/server/src/demo/content/random'
import { castVote } from '../../apps/server/src/use-cases/cast-vote'
import { asked, publishedProposal } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type Visitor, type World } from '../support/world'
import { type Paper, paper, readBox, receipt, seatVoters, type Voter } from './ballot-crowd'

/** `ROUNDS=200` for the long play, shared between the four kinds. */
const rounds = Math.ceil(Number(process.env.ROUNDS ?? 4) / 4)
const electors = 350
/** Votes on their way at the same moment, more than the pool has connections. */
const atOnce = 100
const random = seededRandom(Number(process.env.SEED ?? 4))

type Kind = { readonly secrecy: 'named' | 'secret'; readonly method: 'for-against' | 'approval' }
type Heard = { readonly voter: Voter; readonly paper: Paper; readonly said: string }

const labels = ['Une', 'Deux', 'Trois', 'Quatre']
/** What each answer says of the roll once the ballot is closed: whether the voter is on it. */
const meaning: Record<string, boolean> = { recorded: true, 'already-voted': true, 'ballot-not-open': false }
const sums = { heard: {} as Record<string, number>, longestCloseMilliseconds: 0 }

function composition(group: string, proposal: string, { secrecy, method }: Kind) {
  if (method === 'for-against') return forAgainst(group, proposal, { secrecy })
  const options = labels.map((label) => ({ label }))
  const approval = { method: { key: 'approval', most: null }, selection: { kind: 'none' }, majority: null }
  return forAgainst(group, proposal, { secrecy, options, ...approval })
}

function drawnChoice({ method }: Kind): string {
  if (method === 'for-against') return random.pick(['for', 'against', 'abstain'])
  return choiceText(labels.map((_, n) => `o${n + 1}`).filter(() => random.between(0, 1) === 1))
}

/**
 * Everybody sends three votes, in any order; somebody closes when so many have been heard to be recorded. A few come only
 * once it is closed.
 */
async function storm(world: World, pool: Sql, kind: Kind, play: Play): Promise<readonly Heard[]> {
  const { voters, facilitator, ballot, closesAfter } = play
  const tools = { ...world.tools, sql: pool }
  let recorded = 0
  let closing: Promise<{ status: number }> | undefined
  const close = async () => {
    const start = performance.now()
    const answer = await facilitator.post(world.at(`/ballots/${ballot}/closing`))
    sums.longestCloseMilliseconds = Math.max(sums.longestCloseMilliseconds, performance.now() - start)
    return answer
  }
  const send = async (voter: Voter): Promise<Heard> => {
    const sent = paper(drawnChoice(kind))
    const said = await castVote(tools, voter.actor, asId<'ballot'>(ballot), sent)
      .then((answer) => answer.said)
      .catch(refusalOf)
    if (said === 'recorded') recorded += 1
    if (recorded >= closesAfter) closing ??= close()
    return { voter, paper: sent, said }
  }
  const latecomers = voters.slice(0, 5)
  const others = voters.slice(5)
  const sendings = [...random.shuffle([...others, ...others, ...others])]
  const heard: Heard[] = []
  const goOn = async () => {
    for (let voter = sendings.pop(); voter !== undefined; voter = sendings.pop())
      heard.push(await send(voter))
  }
  await Promise.all(Array.from({ length: atOnce }, goOn))
  expect((await closing)?.status).toBe(200)
  return [...heard, ...(await Promise.all(latecomers.map(send)))]
}

type Play = {
  readonly voters: readonly Voter[]
  readonly facilitator: Visitor
  readonly ballot: string
  readonly closesAfter: number
}

function refusalOf(error: unknown): string {
  if (error instanceof Refused) return error.refusal
  throw error
}

/** What was heard against what stands. */
async function expectTrue(world: World, ballot: string, kind: Kind, heard: readonly Heard[]): Promise<void> {
  const box = await readBox(world, ballot)
  const recorded = heard.filter(({ said }) => said === 'recorded')
  expect(recorded.map(({ voter }) => voter.seatId).sort()).toEqual(box.roll)
  const roll = new Set(box.roll)
  expect(roll.size).toBe(box.roll.length)
  for (const { voter, said } of heard) expect([said, roll.has(voter.seatId)]).toEqual([said, meaning[said]])
  const byNames = new Map(recorded.map((each) => [each.voter.seatId, each.paper.choice]))
  const byReceipts = new Map(recorded.map((each) => [receipt(ballot, each.paper), each.paper.choice]))
  expect(box.named).toEqual(kind.secrecy === 'named' ? byNames : new Map())
  expect(box.secret).toEqual(kind.secrecy === 'secret' ? byReceipts : new Map())
  await expectCounted(world, ballot, [...byNames.values()])
  for (const { said } of heard) sums.heard[said] = (sums.heard[said] ?? 0) + 1
}

/** The stored result is the count of what was accepted, and the seal agrees with it. */
async function expectCounted({ owner }: World, ballot: string, choices: readonly string[]): Promise<void> {
  const [stored] = await owner<{ result: string; rollCount: number; voteCount: number; state: string }[]>`
    select r.result, c.roll_count, c.vote_count, b.state
    from ballot b join closing c on c.ballot_id = b.id join ballot_result r on r.ballot_id = b.id
    where b.id = ${ballot}
  `
  const count = choices.length
  expect(stored).toMatchObject({ state: 'closed', rollCount: count, voteCount: count })
  const result = JSON.parse(stored?.result ?? '') as BallotResult
  expect(result.voters).toBe(count)
  const raw = result.raw as { for?: string; against?: string; options?: { key: string; score: string }[] }
  const holding = (word: string) => String(choices.filter((choice) => choice.includes(word)).length)
  if (raw.options === undefined) expect([raw.for, raw.against]).toEqual([holding('for'), holding('against')])
  else
    expect(raw.options.map(({ score }) => score)).toEqual(raw.options.map(({ key }) => holding(`"${key}"`)))
}

test.each([
  { secrecy: 'named', method: 'for-against' },
  { secrecy: 'named', method: 'approval' },
  { secrecy: 'secret', method: 'for-against' },
  { secrecy: 'secret', method: 'approval' },
] as const)(
  '[A3] [A4] three votes each of 350 people at once and a closing in their middle: $secrecy, $method',
  async (kind) => {
    await using world = await openWorld()
    const pool = connectApp(world.ownerUrl, { max: 20 })
    try {
      const group = await world.group('Assembly')
      const facilitator = await world.person('facilitator', { group })
      const voters = await seatVoters(world, group, electors)
      for (let round = 0; round < rounds; round += 1) {
        const proposal = await publishedProposal(world, group, facilitator)
        const ballot = await asked(world, facilitator, composition(group, proposal, kind))
        const closesAfter = random.between(10, 200)
        const heard = await storm(world, pool, kind, { voters, facilitator, ballot, closesAfter })
        await expectTrue(world, ballot, kind, heard)
      }
    } finally {
      await pool.end()
    }
  },
  60_000 + rounds * 30_000,
)

afterAll(() => {
  if (process.env.ROUNDS !== undefined) console.log(`${rounds * 4} rounds:`, sums)
})
