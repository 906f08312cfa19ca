import { expect, test } from 'vitest'
import { nextProposalState, type ProposalEvent, type ProposalState } from '../proposal/lifecycle'
import { ballotCloseRefusal } from './ballot'
import {
  type ActRequest,
  actRefusal,
  type BallotAct,
  type BallotAtHand,
  ballotActs,
  closesEarly,
  confirmationRefusal,
  requestMinutes,
} from './two-person-act'

/** A small repeatable source of chance: a whole number below `sides`. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

type Play = { ballot: BallotAtHand; request: (ActRequest & { readonly act: BallotAct }) | null; now: Date }
type Roll = (sides: number) => number
/** What somebody tries. Answers with those who did it, nobody when it was refused. */
type Move = (play: Play, person: string, roll: Roll) => readonly string[]

const people = ['ana', 'ben', 'cleo']
const minute = 60_000

function opened(now: Date): BallotAtHand {
  const closesAt = new Date(now.getTime() + 60 * minute)
  return {
    state: 'open',
    closesAt,
    isReplaced: false,
    isOvertaken: false,
    proposals: ['in-ballot'],
    amendments: [],
  }
}

function begun(): Play {
  const now = new Date('2026-03-02T12:00:00Z')
  return { ballot: opened(now), request: null, now }
}

function proposalOf({ ballot }: Play): ProposalState {
  return ballot.proposals[0] ?? 'draft'
}

/** Every move of a proposal goes through its table: what is not there would end the test. */
function move(play: Play, event: ProposalEvent): void {
  const next = nextProposalState(proposalOf(play), event)
  if (next === null) throw new Error(`${proposalOf(play)} cannot ${event}`)
  play.ballot = { ...play.ballot, proposals: [next] }
}

function decide(play: Play, roll: Roll): void {
  move(play, (['adopt', 'reject', 'reopen'] as const)[roll(3)] ?? 'reopen')
  play.ballot = { ...play.ballot, state: 'closed' }
}

const moves: readonly Move[] = [
  function wait(play, _, roll) {
    play.now = new Date(play.now.getTime() + roll(20) * minute)
    if (play.request !== null && play.request.expiresAt <= play.now && roll(2) === 0) play.request = null
    return []
  },
  function ask(play, askedBy, roll) {
    const act = ballotActs[roll(ballotActs.length)] ?? 'reopen'
    const isFree = play.request === null || play.request.isAnswered
    if (!isFree || actRefusal(act, play.ballot, play.now) !== null) return []
    const expiresAt = new Date(play.now.getTime() + requestMinutes * minute)
    play.request = { act, askedBy, expiresAt, isAnswered: false }
    return []
  },
  function confirm(play, person, roll) {
    const { request, ballot, now } = play
    if (request === null || confirmationRefusal(request, person, now) !== null) return []
    if (actRefusal(request.act, ballot, now) !== null) return []
    play.request = { ...request, isAnswered: true }
    if (request.act === 'close-early') decide(play, roll)
    else if (request.act !== 'strike-line') replace(play)
    return [request.askedBy, person]
  },
  function close(play, person, roll) {
    if (ballotCloseRefusal(play.ballot.state) !== null || closesEarly(play.ballot, play.now)) return []
    decide(play, roll)
    return [person]
  },
  function promote(play, person, roll) {
    if (nextProposalState(proposalOf(play), 'promote') === null || roll(50) > 0) return []
    move(play, 'promote')
    return [person]
  },
]

function replace(play: Play): void {
  if (proposalOf(play) !== 'published') move(play, proposalOf(play) === 'in-ballot' ? 'reopen' : 'vote-again')
  move(play, 'open-ballot')
  play.ballot = opened(play.now)
}

/** What takes two people, as it shows between two states of a ballot. */
const changes: Record<string, (before: BallotAtHand, after: BallotAtHand, at: Date) => boolean> = {
  'closed early': (before, after, at) =>
    before.state === 'open' && after.state === 'closed' && closesEarly(before, at),
  'opened again': (before, after) => before.state === 'closed' && after.state === 'open',
  'another roll': (before, after) => before.state === 'open' && after.state === 'open' && before !== after,
}

function wrongs(
  before: BallotAtHand,
  after: BallotAtHand,
  done: readonly string[],
  at: Date,
): readonly string[] {
  const [first, second] = done
  const isAlone = second === undefined || first === second
  const byOne = Object.keys(changes).filter((name) => isAlone && changes[name]?.(before, after, at))
  return before.proposals[0] === 'promoted' && before !== after ? [...byOne, 'promoted, and moved'] : byOne
}

test('[V23] in a million acts of anybody, what takes two people is never done by one', () => {
  const roll = dice(20260302)
  let play = begun()
  let pairs = 0
  for (let count = 0; count < 1_000_000; count += 1) {
    const before = play.ballot
    const at = play.now
    const done = moves[roll(moves.length)]?.(play, people[roll(people.length)] ?? 'ana', roll) ?? []
    const wrong = wrongs(before, play.ballot, done, at)
    if (wrong.length > 0) throw new Error(`step ${count}: ${wrong.join(', ')}`)
    if (done.length === 2) pairs += 1
    if (proposalOf(play) === 'promoted' && roll(5) === 0) play = begun()
  }
  expect(pairs).toBeGreaterThan(10_000)
})
