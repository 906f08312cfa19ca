import { keptInMay } from './choices'
import type { DemoBallot, DemoProposal, DemoVote } from './demo-proposal'
import type { CollegeKey } from './keys'
import { membersOf, people } from './people'
import { proposals } from './proposals'
import { type Random, seededRandom } from './random'

/** What a vote made of a proposal, or is about to. That without quorum left it published. */
type Voted = 'promoted' | 'adopted' | 'rejected' | 'in-ballot' | 'no-quorum'

const days: Readonly<Record<Voted, readonly [string, string | null]>> = {
  promoted: ['2026-06-22', '2026-07-03'],
  adopted: ['2026-10-13', '2026-10-23'],
  rejected: ['2026-10-13', '2026-10-23'],
  'no-quorum': ['2026-10-13', '2026-10-23'],
  'in-ballot': ['2026-10-26', null],
}

/** Percentages of the members who vote and, among those, who are for and against. */
const shares: Readonly<Record<Voted, (random: Random) => readonly [number, number, number]>> = {
  promoted: (random) => [random.between(64, 94), random.between(66, 100), random.between(0, 22)],
  adopted: () => [80, 72, 14],
  rejected: () => [88, 30, 55],
  'no-quorum': () => [35, 84, 16],
  'in-ballot': () => [28, 75, 25],
}

function votedOf({ state, group }: DemoProposal, index: number): Voted | null {
  if (keptInMay.includes(index)) return null
  if (state === 'published' && group === 'domicile') return 'no-quorum'
  return state === 'promoted' || state === 'adopted' || state === 'rejected' || state === 'in-ballot'
    ? state
    : null
}

/** Nobody who can be tried from the sign-in page has voted yet in an open ballot. */
function mayHaveVoted(person: number, state: Voted): boolean {
  const email = people[person]?.email ?? ''
  return state !== 'in-ballot' || !/^(mesange|pascal\.dutheillet)@/.test(email)
}

function votesOf(state: Voted, electors: readonly number[], random: Random): readonly DemoVote[] {
  const [turnout, inFavour, opposed] = shares[state](random)
  const cast = Math.round((electors.length * turnout) / 100)
  const favourable = Math.round((cast * inFavour) / 100)
  const against = Math.min(cast - favourable, Math.round((cast * opposed) / 100))
  const voters = random.sample(
    electors.filter((person) => mayHaveVoted(person, state)),
    cast,
  )
  return voters.map((person, rank): DemoVote => {
    if (rank < favourable) return { person, choice: 'for' }
    return { person, choice: rank < favourable + against ? 'against' : 'abstain' }
  })
}

function countOf(votes: readonly DemoVote[], wanted: DemoVote['choice']): number {
  return votes.filter(({ choice }) => choice === wanted).length
}

function quorumOf(index: number, members: number): DemoBallot['quorum'] {
  if (index % 5 === 3) return { kind: 'share', percent: 33 }
  if (index % 11 === 5) return { kind: 'number', number: Math.ceil(members / 3) }
  return { kind: 'absolute-majority' }
}

const outcomeOf: Readonly<Record<Voted, DemoBallot['outcome']>> = {
  promoted: 'adopted',
  adopted: 'adopted',
  rejected: 'rejected',
  'no-quorum': 'no-quorum',
  'in-ballot': null,
}

/** In October the colleges weigh differently: more people were for the free coaches than colleges were. */
const weights = { elus: '3/10', professionnels: '1/4', partenaires: '1/4', usagers: '1/5' } as const

/** How many of each college are for and against; the others abstain. */
const divided: Readonly<Record<CollegeKey, readonly [number, number]>> = {
  elus: [0, 2],
  professionnels: [5, 1],
  partenaires: [3, 1],
  usagers: [1, 2],
}

function dividedVotes(electors: readonly number[]): readonly DemoVote[] {
  return (Object.keys(divided) as CollegeKey[]).flatMap((college) => {
    const [inFavour, against] = divided[college]
    return electors
      .filter((person) => people[person]?.college === college)
      .map((person, rank): DemoVote => {
        if (rank < inFavour) return { person, choice: 'for' }
        return { person, choice: rank < inFavour + against ? 'against' : 'abstain' }
      })
  })
}

function ballotOf(proposal: DemoProposal, index: number, state: Voted): DemoBallot {
  const random = seededRandom(500 + index)
  const electors = membersOf(proposal.group)
  const votes = state === 'rejected' ? dividedVotes(electors) : votesOf(state, electors, random)
  const counts = {
    for: countOf(votes, 'for'),
    against: countOf(votes, 'against'),
    abstain: countOf(votes, 'abstain'),
  }
  const [openedOn, closedOn] = days[state]
  const isOpen = closedOn === null
  return {
    proposal: index,
    group: proposal.group,
    question: `Adoptez-vous la proposition « ${proposal.title} » ?`,
    secrecy: index % 4 === 1 || proposal.group === 'violences' ? 'secret' : 'named',
    quorum: state === 'no-quorum' ? { kind: 'absolute-majority' } : quorumOf(index, electors.length),
    weights: state === 'rejected' ? weights : null,
    state: isOpen ? 'open' : 'closed',
    openedOn,
    closedOn,
    electors,
    votes,
    counts,
    outcome: outcomeOf[state],
  }
}

/** One for each proposal that was or is being voted on alone: 42 + 2 + 1 + 1 closed, 2 open. */
export const ballots: readonly DemoBallot[] = proposals.flatMap((proposal, index) => {
  const voted = votedOf(proposal, index)
  return voted === null ? [] : [ballotOf(proposal, index, voted)]
})
