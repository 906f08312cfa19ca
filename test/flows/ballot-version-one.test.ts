import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { migrate, type Sql } from '@deconcert/database'
import {
  castVote,
  closeBallot,
  listBallots,
  readBallotRecord,
  readBallotTexts,
} from '@deconcert/database/ballot'
import { readVotedText } from '@deconcert/database/plan'
import { emptySeed } from '@deconcert/document'
import { canonicalJson } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { completeBallot } from '../../apps/server/src/use-cases/close-ballot'
import { shownResult } from '../../apps/server/src/use-cases/shown-result'
import { migrations } from '../../packages/database/src/migrate'
import { freshDatabase } from '../support/database'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const content = '{"content":[],"type":"doc"}'

type Person = { readonly account: string; readonly seat: string }
type Table = {
  readonly owner: Sql
  readonly plan: string
  readonly group: string
  readonly members: readonly Person[]
}

async function laid(owner: Sql): Promise<Table> {
  const [plan, group] = [randomUUID(), randomUUID()]
  const members = Array.from({ length: 6 }, () => ({ account: randomUUID(), seat: randomUUID() }))
  for (const { account } of members)
    await owner`
      insert into account (id, email, display_name, locale, created_at)
      values (${account}, ${`${account}@test.example`}, ${account}, 'fr', now())`
  await owner`
    insert into plan (id, slug, title, kind, status, created_at)
    values (${plan}, 'first', 'First', 'schema-unique', 'preparation', now())`
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
async function openedAsBefore({ owner, plan, group, members }: Table, secrecy: 'named' | 'secret') {
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

async function votedAsBefore({ owner, members }: Table, ballot: string, choices: readonly string[]) {
  for (const [n, choice] of choices.entries())
    await owner`
      select cast_vote(${ballot}, ${members[n]?.account ?? null}, ${choice}, ${randomUUID()}, ${randomBytes(16)})`
}

const stored = canonicalJson({ outcome: 'rejected', electors: 6, voters: 6, for: 3, against: 3, abstain: 0 })

async function closedAsBefore({ owner, members }: Table, ballot: string) {
  await owner`select close_ballot(${ballot}, ${members[0]?.account ?? null}, now())`
  await owner`select record_result(${ballot}, 'rejected', ${stored}, 'rejected', 'reject', now())`
}

test.each(['named', 'secret'] as const)(
  '[A16] a %s ballot of version 1, closed or open, goes on',
  async (secrecy) => {
    await using db = await freshDatabase({ migrated: false })
    await migrate(
      db.owner,
      migrations.filter(({ name }) => name < '015'),
    )
    const table = await laid(db.owner)
    const [closed, open] = [await openedAsBefore(table, secrecy), await openedAsBefore(table, secrecy)]
    await votedAsBefore(table, closed.ballot, ['for', 'for', 'for', 'against', 'against', 'against'])
    await closedAsBefore(table, closed.ballot)
    await votedAsBefore(table, open.ballot, ['for', 'for', 'for'])
    const [before] = await db.owner`select encode(votes_sha256, 'hex') as votes from closing`

    await migrate(db.owner)

    const record = await readBallotRecord(db.owner, closed.ballot)
    expect(record).toMatchObject({
      config: closed.config,
      configSha256: sha256(closed.config),
      result: stored,
    })
    expect([record?.resultSha256, record?.votesSha256]).toEqual([sha256(stored), before?.votes])
    expect(await readBallotTexts(db.owner, closed.ballot)).toMatchObject([
      { key: 'o1', title: 'A bus', content },
    ])
    const shown = await shownResult(
      { sql: db.owner },
      { id: closed.ballot, result: stored, outcome: 'rejected' },
    )
    // A tie was a rejection then, and stays one.
    expect(shown).toMatchObject({ version: 2, outcome: 'rejected', raw: { for: '3', against: '3' } })

    for (const { account, seat } of table.members.slice(2)) {
      const vote = { ballotId: open.ballot, accountId: account, seatId: seat, choice: 'against' }
      await castVote(db.app, { ...vote, voteId: randomUUID(), nonce: randomBytes(16) })
    }
    await closeBallot(db.app, open.ballot, table.members[0]?.account ?? '', new Date())
    const hub = {
      refresh: () => undefined,
      rewrite: () => Promise.reject(new Error('no amendment is voted on here')),
    }
    const tools = { sql: db.app, now: () => new Date(), hub }
    await completeBallot(tools, open.ballot)

    const [line] = await listBallots(db.app, table.plan, randomUUID(), { ballotId: open.ballot })
    expect(line).toMatchObject({
      state: 'closed',
      voters: 6,
      outcome: 'tied',
      options: [{ label: 'A bus' }],
    })
    expect(await readVotedText(db.app, open.proposal)).toMatchObject({
      consequence: 'reject',
      sha256: sha256(content),
    })
    const [state] = await db.owner`select state from proposal where id = ${open.proposal}`
    expect(state).toEqual({ state: 'rejected' })
  },
)
