import { randomBytes, randomUUID } from 'node:crypto'
import { migrate } from '@deconcert/database'
import {
  castVote,
  closeBallot,
  listBallots,
  readBallotRecord,
  readBallotTexts,
} from '@deconcert/database/ballot'
import { readVotedText } from '@deconcert/database/plan'
import { expect, test } from 'vitest'
import { completeBallot } from '../../apps/server/src/use-cases/close-ballot'
import { shownResult } from '../../apps/server/src/use-cases/shown-result'
import { freshDatabase } from '../support/database'
import {
  closedAsBefore,
  content,
  firstRelease,
  laid,
  openedAsBefore,
  sha256,
  stored,
  votedAsBefore,
} from '../support/first-release'

test.each(['named', 'secret'] as const)(
  '[A16] a %s ballot of version 1, closed or open, goes on',
  async (secrecy) => {
    await using db = await freshDatabase({ migrated: false })
    await migrate(db.owner, firstRelease)
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
