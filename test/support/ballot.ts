import { randomBytes, randomUUID } from 'node:crypto'
import { createProposal } from '@deconcert/database'
import { contentFromText, documentSchemaVersion, seedUpdate } from '@deconcert/document'
import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { forAgainst, secretVote } from './ballot-asked'
import type { Visitor, World } from './world'

/** What a test reads of a ballot. */
export type Ballot = {
  readonly state: string
  readonly voters: number
  readonly electors: number
  readonly hasVoted: boolean
  readonly texts: readonly { readonly key: string; readonly title: string; readonly sha256: string }[]
  readonly rules: BallotRules
  readonly result: BallotResult | null
  readonly votes: readonly {
    readonly commitment: string
    readonly collegeId: string | null
    readonly choice: string
  }[]
}

/** A published proposal in a group of so many members, and its facilitator. */
export async function laidTable(world: World, memberCount: number) {
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const members = await Promise.all(
    Array.from({ length: memberCount }, () => world.person('member', { group })),
  )
  const proposal = await publishedProposal(world, group, facilitator)
  return { group, facilitator, members, proposal }
}

/** A proposal of this group, published. */
export async function publishedProposal(world: World, group: string, author: Visitor): Promise<string> {
  const id = randomUUID()
  const seed = seedUpdate({ body: contentFromText('Créer une équipe mobile.') })
  await createProposal(
    world.tools.sql,
    {
      id,
      planId: world.plan.id,
      groupId: group,
      title: 'Créer une équipe',
      documentId: randomUUID(),
      schemaVersion: documentSchemaVersion,
      seed,
    },
    author.accountId,
    new Date(),
  )
  await world.owner`select move_proposal(${id}, 'draft', 'published', 'publish', 'proposal-published', null, ${author.accountId}, now())`
  return id
}

/** A vote as a browser sends it. */
export function vote(choice: string) {
  return { choice, nonce: randomBytes(16).toString('hex') }
}

/** Opens a secret ballot on a proposal of the facilitator's group. */
export async function opened(world: World, facilitator: Visitor, proposalId: string): Promise<string> {
  const [proposal] = await world.owner<{ groupId: string }[]>`
    select group_id from proposal where id = ${proposalId}
  `
  return await asked(world, facilitator, forAgainst(proposal?.groupId ?? '', proposalId, secretVote))
}

/** Opens a ballot as it is asked for. */
export async function asked(world: World, facilitator: Visitor, composition: object): Promise<string> {
  const { status, body } = await facilitator.post<{ id: string }>(world.at('/ballots'), composition)
  if (status !== 201) throw new Error(`the ballot did not open: ${status} ${JSON.stringify(body)}`)
  return body.id
}
