import { readChain } from '@deconcert/database'
import {
  listBallots,
  readArchivedTexts,
  readBallotRecord,
  readBallotSpan,
  readPublishedVotes,
  readRoll,
  readSealedBox,
} from '@deconcert/database/ballot'
import { type BallotId, found, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { readRules } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import { archiveFiles } from '../archive/archive-files'
import { zipped } from '../archive/zip'
import type { Tools } from '../tools'
import { completeBallot } from './close-ballot'
import { boxOf, hidesCounts, isOfVersionOne } from './shown-result'

export type Archive = {
  /** As it is saved on disk. */
  readonly name: string
  readonly bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>
}

/** All that a closed ballot lets anyone compute again, as one ZIP. Ballots of version 1 have none. */
export async function buildArchive(tools: Tools, actor: Actor, ballotId: BallotId): Promise<Archive> {
  throwIfRefused(permissionRefusal(actor, 'plan.read'))
  const line = found((await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId }))[0])
  if (line.state === 'closing') {
    await completeBallot(tools, ballotId)
    return await buildArchive(tools, actor, ballotId)
  }
  throwIfRefused(line.state === 'closed' ? null : 'ballot-not-closed')
  const record = found(await readBallotRecord(tools.sql, ballotId))
  const result = found(record.result)
  if (isOfVersionOne(result)) throw new Refused('ballot-without-archive')

  const [texts, roll, votes, sealed, span] = await Promise.all([
    readArchivedTexts(tools.sql, ballotId),
    readRoll(tools.sql, ballotId),
    readPublishedVotes(tools.sql, ballotId),
    readSealedBox(tools.sql, ballotId).then(found),
    readBallotSpan(tools.sql, actor.planId, ballotId).then(found),
  ])
  const files = archiveFiles({
    rules: readRules(record.config),
    record: { ...record, result },
    texts,
    roll,
    votes,
    box: boxOf(sealed),
    isHidden: hidesCounts(line),
    journal: journalLines(tools, actor.planId, span),
    head: found((await readChain(tools.sql, actor.planId, span.recorded - 1, 1))[0]),
  })
  return { name: `scrutin-${ballotId.slice(0, 8)}.zip`, bytes: zipped(files, line.closedAt ?? line.openedAt) }
}

const linesAtATime = 500

/** The journal as it is stored, from one position to another, some hundred lines at a time. */
async function* journalLines(
  { sql }: Tools,
  planId: string,
  { opened, recorded }: { readonly opened: number; readonly recorded: number },
): AsyncGenerator<string> {
  for (let after = opened - 1; after < recorded; after += linesAtATime) {
    const entries = await readChain(sql, planId, after, Math.min(linesAtATime, recorded - after))
    yield entries
      .map(({ position, text, previousHash, hash }) =>
        JSON.stringify({ position, event: text, previousHash, hash }),
      )
      .map((json) => `${json}\n`)
      .join('')
  }
}
