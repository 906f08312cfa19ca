import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from '@deconcert/database'
import { emptySeed } from '@deconcert/document'
import { canonicalJson } from '@deconcert/domain'
import { migrations } from '../../packages/database/src/migrate'

/** The migrations of the first release. */
export const firstRelease = migrations.filter(({ name }) => name < '015')

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
/** The text of each of its ballots. */
export const content = '{"content":[],"type":"doc"}'

type Person = { readonly account: string; readonly seat: string }
/** Who and what stands in a plan of the first release. */
export type Table = {
  readonly owner: Sql
  readonly plan: string
  readonly group: string
  readonly members: readonly Person[]
}

/** A plan of the first release, with a group of six members. */
export async function laid(owner: Sql): Promise<Table> {
  const [plan, group] = [randomUUID(), randomUUID()]
  const members = Array.from({ length: 6 }, () => ({ account: randomUUID(), seat: randomUUID() }))
  for (const { account } of members)
    await owner`
      insert into account (id, email, display_name, locale, created_at)
      values (${account}, ${`${account}@test.example`}, ${account}, 'fr', now())`
  await owner`
    insert into plan (id, slug, title, kind, status, created_at)
    values (${plan}, 'released', 'Released', 'schema-unique', 'preparation', now())`
  await owner`insert into journal_head (plan_id, position, hash) values (${plan}, 0, ${Buffer.alloc(32)})`
  await owner`
    insert into working_group (id, plan_id, slug, name, position, created_at)
    values (${group}, ${plan}, 'housing', 'Housing', 0, now())`
  for (const { account, seat } of members)
    await owner`
      insert into seat (id, plan_id, account_id, role, group_id, created_at)
      values (${seat}, ${plan}, ${account}, 'member', ${group}, now())`
  return { owner, plan, group, members }
}

/** A ballot as the first version of the product opened it. */
export async function openedAsBefore({ owner, plan, group, members }: Table, secrecy: 'named' | 'secret') {
  const [proposal, ballot] = [randomUUID(), randomUUID()]
  const actor = members[0]?.account ?? ''
  await owner`
    select create_proposal(${proposal}, ${plan}, ${group}, 'A bus', ${randomUUID()}, 1,
      ${Buffer.from(emptySeed(['body']))}, ${actor}, now())`
  await owner`update proposal set state = 'published' where id = ${proposal}`
  const electors = members.map(({ account, seat }) => ({ seatId: seat, accountId: account, collegeId: null }))
  const config = canonicalJson({
    version: 1,
    ballotId: ballot,
    proposalId: proposal,
    question: 'Adoptez-vous ?',
    textSha256: sha256(content),
    method: 'for-against',
    choices: ['for', 'against', 'abstain'],
    secrecy,
    quorum: { kind: 'none' },
    quorumNeeded: secrecy === 'secret' ? 5 : 0,
    electors: electors.length,
    electorateSha256: sha256(
      electors
        .map(({ seatId }) => seatId)
        .sort()
        .join('\n'),
    ),
    closesAt: null,
    majority: 'of-expressed',
    tie: 'rejects',
    shownWhileOpen: 'turnout',
  })
  const opening = {
    id: ballot,
    proposalId: proposal,
    versionId: randomUUID(),
    documentSeq: 1,
    title: 'A bus',
    content,
  }
  const asked = { ...opening, question: 'Adoptez-vous ?', method: 'for-against', secrecy, config, electors }
  await owner`select open_ballot(${owner.json(asked)}, ${actor}, now())`
  return { proposal, ballot, config }
}

export async function votedAsBefore({ owner, members }: Table, ballot: string, choices: readonly string[]) {
  for (const [n, choice] of choices.entries())
    await owner`
      select cast_vote(${ballot}, ${members[n]?.account ?? null}, ${choice}, ${randomUUID()}, ${randomBytes(16)})`
}

/** The result that the first release stored of three votes against three. */
export const stored = canonicalJson({
  outcome: 'rejected',
  electors: 6,
  voters: 6,
  for: 3,
  against: 3,
  abstain: 0,
})

export async function closedAsBefore({ owner, members }: Table, ballot: string) {
  await owner`select close_ballot(${ballot}, ${members[0]?.account ?? null}, now())`
  await owner`select record_result(${ballot}, 'rejected', ${stored}, 'rejected', 'reject', now())`
}
