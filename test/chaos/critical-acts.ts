import { expect } from 'vitest'
import { accepting, linesOf, original, proposedAmendment, rewriteText } from '../support/amendment'
import { asked, publishedProposal, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { merge, proposalIn, stateOf } from '../support/proposal'
import type { Visitor, World } from '../support/world'

type Answer = { readonly status: number; readonly body: Record<string, unknown> }

/** One act, ready to be asked for by HTTP, any number of times. */
export type Attempt = {
  readonly send: () => Promise<Answer>
  /** What must be so once it has been answered, however often it was asked for. */
  readonly expectDone: () => Promise<void>
}

export type Act = {
  readonly name: string
  readonly lay: (table: Table) => Promise<Attempt>
  /** The tables that it writes, at each of which it can be held. */
  readonly writes: readonly string[]
}

/** Those who act, and what they act on. */
export type Table = {
  readonly world: World
  readonly group: string
  readonly facilitator: Visitor
  readonly lead: Visitor
  readonly members: readonly Visitor[]
  readonly axisId: string
}

export async function layTable(world: World): Promise<Table> {
  const group = await world.group('Housing')
  const members = await Promise.all([1, 2, 3, 4, 5].map(() => world.person('member', { group })))
  const [axis] = await world.owner<{ id: string }[]>`
    select id from node where plan_id = ${world.plan.id} and title = 'Title of p1a1'
  `
  return {
    world,
    group,
    members,
    facilitator: await world.person('facilitator', { group }),
    lead: await world.person('project-lead'),
    axisId: axis?.id ?? '',
  }
}

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

const amending: Act = {
  name: 'taking an amendment into the text',
  writes: [
    'document',
    'document_update',
    'document_client',
    'proposal_author',
    'amendment',
    'amendment_step',
    'journal',
  ],
  async lay({ world, group, members }) {
    const [author, amender] = members
    if (author === undefined || amender === undefined) throw new Error('nobody')
    const proposal = await proposalIn(world, 'published', author, group)
    await rewriteText(world, proposal.documentId, author.accountId, original.join('\n\n'))
    const lines = ['Un guichet ouvre partout.', ...original.slice(1), 'Et le samedi.']
    const amendment = await proposedAmendment(world, amender, proposal.id, lines)
    const acceptance = await accepting(world, author, amendment, [0, 1])
    return {
      send: () => author.post(world.at(`/amendments/${amendment.id}/acceptance`), acceptance),
      async expectDone() {
        expect(await linesOf(world, proposal.documentId)).toEqual(lines)
        const steps = await world.owner`
          select event from amendment_step where amendment_id = ${amendment.id} and event like 'accept%'
        `
        expect([...steps]).toEqual([{ event: 'accept' }])
      },
    }
  },
}

async function mergeable({ world, group, members, lead }: Table) {
  const [ana, ben] = members
  if (ana === undefined || ben === undefined) throw new Error('nobody')
  const source = await proposalIn(world, 'submitted', ana, group)
  const target = await proposalIn(world, 'published', ben, group)
  const authors = async () =>
    (await world.owner`select from proposal_author where proposal_id = ${target.id}`).length
  return { source, target, authors, send: () => merge(world, lead, [source.id], target.id) }
}

const merging: Act = {
  name: 'merging proposals',
  writes: ['proposal', 'document', 'lineage_act', 'proposal_lineage', 'proposal_author', 'notice', 'journal'],
  async lay(table) {
    const { source, authors, send } = await mergeable(table)
    return {
      send,
      async expectDone() {
        expect([await stateOf(table.world, source.id), await authors()]).toEqual(['merged', 2])
        const acts = await table.world.owner`select from proposal_lineage where source_id = ${source.id}`
        expect(acts).toHaveLength(1)
      },
    }
  },
}

const undoing: Act = {
  name: 'taking a merger back',
  writes: ['proposal', 'proposal_lineage', 'lineage_act', 'proposal_author', 'journal'],
  async lay(table) {
    const { source, authors, send } = await mergeable(table)
    const { body } = await send()
    return {
      send: () => table.lead.post(table.world.at(`/moderation/lineage/${body.act}/undoing`)),
      async expectDone() {
        expect([await stateOf(table.world, source.id), await authors()]).toEqual(['submitted', 1])
      },
    }
  },
}

export const criticalActs: readonly Act[] = [
  opening,
  voting('named'),
  voting('secret'),
  closing,
  promoting,
  amending,
  merging,
  undoing,
]
