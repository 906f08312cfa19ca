import { expect, test } from 'vitest'
import type { ProposalOutcome } from '../../ballot/ballot-query'
import { milestonesOf } from './what-became'

function step(event: string, day: number) {
  return {
    event,
    reason: null,
    reasonCode: null,
    actor: 'Ana',
    at: `2026-03-${String(day).padStart(2, '0')}T08:00:00+00:00`,
  }
}

const nothing: ProposalOutcome = {
  steps: [],
  mergedInto: null,
  ballots: [],
  promotion: null,
  decisions: [],
  refusals: { openBallot: null, promote: null },
}

function wayOf(outcome: Partial<ProposalOutcome>): readonly string[] {
  return milestonesOf({ ...nothing, ...outcome }).map((milestone) =>
    milestone.kind === 'event' ? milestone.event : milestone.kind,
  )
}

test('a proposal sent back and submitted again shows the way that it took in the end', () => {
  const steps = ['draft', 'submit', 'send-back', 'revise', 'submit', 'publish'].map((event, index) =>
    step(event, index + 1),
  )
  expect(wayOf({ steps })).toEqual(['draft', 'submit', 'publish'])
})

test('a proposal that was sent back last shows it', () => {
  const steps = ['draft', 'submit', 'send-back'].map((event, index) => step(event, index + 1))
  expect(wayOf({ steps })).toEqual(['draft', 'submit', 'send-back'])
})

test('ballots, promotion and decisions stand between steps by their date', () => {
  const ballot = {
    id: 'b',
    secrecy: 'named',
    state: 'closed',
    voters: 3,
    outcome: 'adopted',
    verdict: null,
    methodKey: 'for-against',
    options: 1,
    consequence: 'adopt',
    amendmentCode: null,
    rules: {} as never,
    result: null,
  } as const
  const at = (day: number) => step('', day).at
  const node = { id: 'n', title: 'T', state: 'validated', reference: 'Action 1' } as never
  const outcome = {
    steps: [
      step('draft', 1),
      step('submit', 2),
      step('publish', 3),
      step('open-ballot', 4),
      step('adopt', 5),
    ],
    ballots: [{ ...ballot, openedAt: at(4), closedAt: at(5) }],
    promotion: { nodeId: 'n', at: at(6), by: 'Ben', node },
    decisions: [{ id: 'd', kind: 'validate', reason: '', decidedBy: 'Cleo', at: at(7) } as const],
  }
  expect(wayOf(outcome)).toEqual(['draft', 'submit', 'publish', 'ballot', 'promotion', 'decision'])
})
