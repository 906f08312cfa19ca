import { type BallotComposition, type Choice, choiceText, type ElectorLine } from '@deconcert/domain/ballot'
import type { Day } from './content/day'
import type { DemoContent } from './content/demo-content'
import type { DemoBallot, DemoChoice } from './content/demo-proposal'
import type { GroupKey } from './content/keys'
import { membersOf } from './content/people'
import { demoId } from './demo-id'
import { facilitatorOf, groupId, memberSeatId, personId, playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { proposalId } from './demo-proposals'

/** A ballot of the demo in the terms of the product. */
export type DemoVoting = {
  readonly ballotId: string
  /** Where in its day it opens and closes, and where its random numbers begin. */
  readonly rank: number
  readonly composition: BallotComposition
  /** Indices in `proposals`, in the order of the options. */
  readonly proposals: readonly number[]
  /** Who votes, by index in `people`. */
  readonly electors: ReadonlyMap<number, ElectorLine>
  readonly votes: readonly { readonly person: number; readonly choice: string }[]
  readonly opener: string
  readonly openedOn: Day
  readonly closedOn: Day | null
}

const plain = {
  castingVote: false,
  counting: 'raw',
  colleges: [],
  leastFavourable: 0,
  proxies: { mostPerHolder: 0, countForQuorum: false },
  closesAt: null,
} as const satisfies Partial<BallotComposition>

/** Who votes in a group, or in all of them: one seat a person. */
function electorsOf(content: DemoContent, ids: DemoPlanIds, group: GroupKey | null) {
  const voters = content.people.flatMap((person, index): [number, ElectorLine][] => {
    const groups = person.groups.filter((each) => (group ?? each) === each && membersOf(each).includes(index))
    const [seatId] = groups.map((each) => memberSeatId(index, each)).sort()
    const collegeId = ids.colleges.get(person.college) ?? null
    return seatId === undefined ? [] : [[index, { seatId, collegeId, holderSeatId: null }]]
  })
  return new Map(voters)
}

function electorateOf(group: GroupKey | null): BallotComposition['electorate'] {
  return group === null ? { kind: 'plan' } : { kind: 'group', groupId: groupId(group) }
}

function openerOf(content: DemoContent, group: GroupKey | null): string {
  return group === null ? playerId(content, 'project-lead') : facilitatorOf(content, group)
}

/** For or against one proposal, among the members of its group. */
function ofOneProposal(content: DemoContent, ids: DemoPlanIds, ballot: DemoBallot): DemoVoting {
  const { proposal, group, question, secrecy, quorum, weights, votes, openedOn, closedOn } = ballot
  const colleges = Object.entries(weights ?? {}).map(([key, weight]) => {
    return { id: ids.colleges.get(key) ?? '', weight }
  })
  return {
    ballotId: demoId('ballot', proposal),
    rank: proposal,
    composition: {
      ...plain,
      question,
      options: [{ proposalId: proposalId(proposal) }],
      method: { key: 'for-against' },
      secrecy,
      quorum,
      majority: { kind: 'expressed' },
      selection: null,
      counting: weights === null ? 'raw' : 'proportional',
      colleges,
      electorate: electorateOf(group),
    },
    proposals: [proposal],
    electors: electorsOf(content, ids, group),
    votes,
    opener: openerOf(content, group),
    openedOn,
    closedOn,
  }
}

function choiceOf(marks: readonly (number | null)[]): Choice {
  return Object.fromEntries(marks.flatMap((mark, place) => (mark === null ? [] : [[`o${place + 1}`, mark]])))
}

function amongSeveral(content: DemoContent, ids: DemoPlanIds, choice: DemoChoice, index: number): DemoVoting {
  const { key, question, options, group, method, secrecy, selection, openedOn, closedOn } = choice
  return {
    ballotId: demoId('ballot', key),
    rank: content.proposals.length + index,
    composition: {
      ...plain,
      question,
      options: options.map((option) =>
        typeof option === 'number' ? { proposalId: proposalId(option) } : { label: option },
      ),
      method,
      secrecy,
      quorum: { kind: 'none' },
      majority: null,
      selection,
      electorate: electorateOf(group),
    },
    proposals: options.filter((option) => typeof option === 'number'),
    electors: electorsOf(content, ids, group),
    votes: choice.votes.map(({ person, marks }) => ({ person, choice: choiceText(choiceOf(marks)) })),
    opener: openerOf(content, group),
    openedOn,
    closedOn,
  }
}

/** Every ballot of the demo. */
export function demoVotings(content: DemoContent, ids: DemoPlanIds): readonly DemoVoting[] {
  return [
    ...content.ballots.map((ballot) => ofOneProposal(content, ids, ballot)),
    ...content.choices.map((choice, index) => amongSeveral(content, ids, choice, index)),
  ]
}

/** The ballot that adopted a proposal: that of the plenary, or its own. */
export function adoptingBallotId(content: DemoContent, proposal: number): string {
  const own = content.ballots.some((ballot) => ballot.proposal === proposal)
  const shared = content.choices.find(({ options }) => options.includes(proposal))
  return demoId('ballot', own ? proposal : (shared?.key ?? ''))
}

/** The account and the seat with which somebody votes. */
export function voterOf({ electors }: DemoVoting, person: number) {
  const elector = electors.get(person)
  if (elector === undefined) throw new Error(`demo content: person ${person} is no elector`)
  return { account: personId(person), ...elector }
}
