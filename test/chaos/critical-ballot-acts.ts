import { expect } from 'vitest'
import { asked, publishedProposal, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { stateOf } from '../support/proposal'
import type { Act, Table } from './acting-table'

async function openBallot({ world, group, facilitator }: Table, more: object = secretVote) {
  const proposal = await publishedProposal(world, group, facilitator)
  return { proposal, ballot: await asked(world, facilitator, forAgainst(group, proposal, more)) }
}

async function votedBallot(table: Table) {
  const opened = await openBallot(table)
  for (const member of table.members)
    await member.post(table.world.at(`/ballots/${opened.ballot}/votes`), vote('for'))
  return opened
}

const opening: Act = {
  name: 'opening a ballot',
  writes: [
    'ballot',
    'elector',
    'proposal_version',
    'ballot_option',
    'proposal',
    'document',
    'journal',
    'journal_head',
  ],
  async lay({ world, group, facilitator }) {
    const proposal = await publishedProposal(world, group, facilitator)
    return {
      send: () => facilitator.post(world.at('/ballots'), forAgainst(group, proposal)),
      async expectDone() {
        expect(await world.owner`select from ballot_option where proposal_id = ${proposal}`).toHaveLength(1)
        expect(await stateOf(world, proposal)).toBe('in-ballot')
      },
    }
  },
}

function voting(secrecy: 'named' | 'secret'): Act {
  return {
    name: `voting, ${secrecy}`,
    writes: ['roll_entry', `${secrecy}_vote`],
    async lay(table) {
      const { world, members } = table
      const { ballot } = await openBallot(table, secrecy === 'secret' ? secretVote : {})
      const sent = vote('for')
      return {
        send: async () =>
          (await members[0]?.post(world.at(`/ballots/${ballot}/votes`), sent)) ?? { status: 0, body: {} },
        async expectDone() {
          const votes = await world.owner`
            select choice from named_vote where ballot_id = ${ballot}
            union all select choice from secret_vote where ballot_id = ${ballot}
          `
          expect([...votes]).toEqual([{ choice: 'for' }])
        },
      }
    },
  }
}

const closing: Act = {
  name: 'closing a ballot and recording its result',
  writes: [
    'ballot',
    'secret_vote',
    'roll_entry',
    'closing',
    'ballot_result',
    'ballot_option',
    'proposal',
    'journal',
  ],
  async lay(table) {
    const { world, facilitator } = table
    const { ballot, proposal } = await votedBallot(table)
    return {
      send: () => facilitator.post(world.at(`/ballots/${ballot}/closing`)),
      async expectDone() {
        const stored = await world.owner`
          select r.outcome, (r.result::jsonb->>'voters')::int as voters from ballot_result r where ballot_id = ${ballot}
        `
        expect([...stored]).toEqual([{ outcome: 'adopted', voters: 5 }])
        expect(await stateOf(world, proposal)).toBe('adopted')
      },
    }
  },
}

const promoting: Act = {
  name: 'promoting a proposal',
  writes: ['node', 'sheet', 'document', 'plan', 'plan_snapshot', 'promotion', 'proposal', 'journal'],
  async lay(table) {
    const { world, facilitator, axisId } = table
    const { ballot, proposal } = await votedBallot(table)
    await facilitator.post(world.at(`/ballots/${ballot}/closing`))
    const place = { proposalId: proposal, levelKey: 'action', parentId: axisId, position: 0 }
    return {
      send: () => facilitator.post(world.at('/promotions'), place),
      async expectDone() {
        expect(await world.owner`select from promotion where proposal_id = ${proposal}`).toHaveLength(1)
        const ranks = await world.owner<{ position: number }[]>`
          select position from node where parent_id = ${axisId} order by position
        `
        expect(ranks.map(({ position }) => position)).toEqual(ranks.map((_, n) => n))
      },
    }
  },
}

/** From the opening of a ballot to what it adopts in the plan. */
export const criticalBallotActs: readonly Act[] = [
  opening,
  voting('named'),
  voting('secret'),
  closing,
  promoting,
]
