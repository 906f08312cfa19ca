import type { ConsentRecord, CountedVote, RollCount } from '@deconcert/domain/ballot'
import type { Sql } from '../connect'
import { readConsentRecord } from './consent-reading'
import { listCountedLines, type SignedLine } from './tally-line'

/** What a result is computed from: the sealed votes, counted by college and choice, and the frozen rules. */
export type SealedBox = {
  readonly planId: string
  /** The text of the rules. */
  readonly config: string
  readonly votes: readonly CountedVote[]
  readonly roll: readonly RollCount[]
  /** The countersigned ones, in the order of their numbers. */
  readonly lines: readonly SignedLine[]
  /** Of a consent, and null of any other ballot. */
  readonly consent: ConsentRecord | null
  /** The texts that were voted on. */
  readonly documentIds: readonly string[]
}

/**
 * The box of a ballot whose votes are sealed: read from the votes themselves, which nothing changes any more and whose
 * hash was taken, so that they are kept once. Undefined before the closing.
 */
export async function readSealedBox(sql: Sql, ballotId: string): Promise<SealedBox | undefined> {
  const [[ballot], votes, roll, lines] = await Promise.all([
    sql<(Pick<SealedBox, 'planId' | 'config' | 'documentIds'> & { method: string })[]>`
      select b.plan_id, b.config, b.method, array(
        select p.document_id from ballot_option o join proposal p on p.id = o.proposal_id
        where o.ballot_id = b.id order by o.position) as document_ids
      from ballot b join closing c on c.ballot_id = b.id where b.id = ${ballotId}
    `,
    sql<CountedVote[]>`
      select college_id, choice, count(*) as count from (
        select v.college_id, v.choice from secret_vote v where v.ballot_id = ${ballotId}
        union all
        select e.college_id, n.choice
        from named_vote n join elector e on e.ballot_id = n.ballot_id and e.seat_id = n.seat_id
        where n.ballot_id = ${ballotId}) v
      group by college_id, choice order by choice collate "C", college_id
    `,
    sql<RollCount[]>`
      select e.college_id, count(*) as voters, count(e.holder_seat_id) as through_holder
      from roll_entry r join elector e on e.ballot_id = r.ballot_id and e.seat_id = r.seat_id
      where r.ballot_id = ${ballotId}
      group by e.college_id order by e.college_id
    `,
    listCountedLines(sql, ballotId),
  ])
  if (ballot === undefined) return undefined
  const { method, ...frozen } = ballot
  const consent = method === 'consent' ? await readConsentRecord(sql, ballotId) : null
  return { ...frozen, votes, roll, lines, consent }
}
