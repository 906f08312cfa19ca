import { expect } from 'vitest'
import { accepting, linesOf, original, proposedAmendment, rewriteText } from '../support/amendment'
import { asked, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { merge, proposalIn, stateOf } from '../support/proposal'
import type { Act, Table } from './acting-table'

const amended = ['Un guichet ouvre partout.', ...original.slice(1), 'Et le samedi.']

async function amendable({ world, group, members }: Table) {
  const [author, amender] = members
  if (author === undefined || amender === undefined) throw new Error('nobody')
  const proposal = await proposalIn(world, 'published', author, group)
  await rewriteText(world, proposal.documentId, author.accountId, original.join('\n\n'))
  const amendment = await proposedAmendment(world, amender, proposal.id, amended)
  const expectTaken = async (event: string) => {
    expect(await linesOf(world, proposal.documentId)).toEqual(amended)
    const steps = await world.owner`
      select event from amendment_step where amendment_id = ${amendment.id} and event in ('accept', 'adopt')
    `
    expect([...steps]).toEqual([{ event }])
    expect(await stateOf(world, proposal.id)).toBe('published')
  }
  return { author, amendment, expectTaken }
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
  async lay(table) {
    const { world } = table
    const { author, amendment, expectTaken } = await amendable(table)
    const acceptance = await accepting(world, author, amendment, [0, 1])
    return {
      send: () => author.post(world.at(`/amendments/${amendment.id}/acceptance`), acceptance),
      expectDone: () => expectTaken('accept'),
    }
  },
}

const adopting: Act = {
  name: 'closing a ballot that adopts an amendment',
  writes: [
    'ballot',
    'closing',
    'ballot_result',
    'document_update',
    'amendment',
    'amendment_step',
    'proposal',
    'journal',
  ],
  async lay(table) {
    const { world, group, members, facilitator } = table
    const { amendment, expectTaken } = await amendable(table)
    const options = { options: [{ amendmentId: amendment.id }] }
    const ballot = await asked(world, facilitator, forAgainst(group, '', options))
    await members[0]?.post(world.at(`/ballots/${ballot}/votes`), vote('for'))
    return {
      send: () => facilitator.post(world.at(`/ballots/${ballot}/closing`)),
      expectDone: () => expectTaken('adopt'),
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

/** What changes the text of a proposal, or its lineage. */
export const criticalTextActs: readonly Act[] = [amending, adopting, merging, undoing]
