import type { DemoBallot, DemoProposal, DemoProposalState, DemoVote } from './demo-proposal'
import { membersOf, people } from './people'
import { proposals } from './proposals'
import { type Random, seededRandom } from './random'

type Voted = Extract<DemoProposalState, 'promoted' | 'adopted' | 'rejected' | 'in-ballot'>

const days: Readonly<Record<Voted, readonly [string, string | null]>> = {
  promoted: ['2026-06-22', '2026-07-03'],
  adopted: ['2026-10-13', '2026-10-23'],
  rejected: ['2026-10-13', '2026-10-23'],
  'in-ballot': ['2026-10-26', null],
}

/** Percentages of the members who vote and, among those, who are for and against. */
const shares: Readonly<Record<Voted, (random: Random) => readonly [number, number, number]>> = {
  promoted: (random) => [random.between(64, 94), random.between(66, 100), random.between(0, 22)],
  adopted: () => [80, 72, 14],
  rejected: () => [88, 30, 55],
  'in-ballot': () => [28, 75, 25],
}

function isVoted(state: DemoProposalState): state is Voted {
  return state in days
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

function ballotOf(proposal: DemoProposal, index: number, state: Voted): DemoBallot {
  const random = seededRandom(500 + index)
  const electors = membersOf(proposal.group)
  const votes = votesOf(state, electors, random)
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
    quorum: quorumOf(index, electors.length),
    state: isOpen ? 'open' : 'closed',
    openedOn,
    closedOn,
    electors,
    votes,
    counts,
    outcome: isOpen ? null : state === 'rejected' ? 'rejected' : 'adopted',
  }
}

/** One for each proposal that was or is being voted on: 47 + 2 + 1 closed, 2 open. */
export const ballots: readonly DemoBallot[] = proposals.flatMap((proposal, index) =>
  isVoted(proposal.state) ? [ballotOf(proposal, index, proposal.state)] : [],
)
