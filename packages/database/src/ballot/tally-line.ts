import type { CountedLine, HandCount, LineKind } from '@deconcert/domain/ballot'
import { act } from '../act'
import type { Sql } from '../connect'

export type LineToEnter = HandCount & {
  readonly kind: LineKind
  readonly collegeId: string | null
  /** Who is ticked as having voted on these papers. */
  readonly seats: readonly string[]
}

/** Begins a line with what one person counted, in canonical form; its number. */
export async function enterTallyLine(
  sql: Sql,
  ballotId: string,
  line: LineToEnter,
  actorId: string,
  at: Date,
): Promise<number> {
  const [row] = await act(sql<{ number: number }[]>`
    select enter_tally_line(${ballotId}, ${sql.json(line)}, ${actorId}, ${at}) as number
  `)
  return row?.number ?? 0
}

type LineName = { readonly ballotId: string; readonly number: number }

/**
 * Takes another count of a line, in canonical form: `countersigned` when it is that of the person whose count waits,
 * `awaiting` when it begins another pair of counts.
 */
export type CountSaid = 'countersigned' | 'different' | 'awaiting'

export async function countTallyLine(
  sql: Sql,
  { ballotId, number }: LineName,
  count: HandCount,
  actorId: string,
  at: Date,
): Promise<CountSaid> {
  const [row] = await act(sql<{ said: CountSaid }[]>`
    select count_tally_line(${ballotId}, ${number}, ${sql.json(count)}, ${actorId}, ${at}) as said
  `)
  return row?.said ?? 'different'
}

/** Strikes a line: it counts for nothing, and its electors may vote. */
export async function strikeTallyLine(
  sql: Sql,
  { ballotId, number }: LineName,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select strike_tally_line(${ballotId}, ${number}, ${actorId}, ${at})`)
}

export type SignedLine = CountedLine & {
  /** Display names. */
  readonly enteredBy: string
  readonly countersignedBy: string
}

/** The lines that count, in the order of their numbers. */
export async function listCountedLines(sql: Sql, ballotId: string): Promise<readonly SignedLine[]> {
  return await sql<SignedLine[]>`
    select l.number, l.kind, l.college_id, l.present, l.proxies, l.votes, l.casting, a.display_name as entered_by,
      b.display_name as countersigned_by
    from tally_line l join account a on a.id = l.entered_by join account b on b.id = l.countersigned_by
    where l.ballot_id = ${ballotId} and l.struck_at is null
    order by l.number
  `
}

export type PersonCount = HandCount & {
  readonly accountId: string
  readonly name: string
  /** Which count of the line it is, from 1: an odd one waits for the next, which another person gives. */
  readonly attempt: number
}

export type TallyLineRow = {
  readonly number: number
  readonly kind: LineKind
  readonly collegeId: string | null
  readonly enteredById: string
  readonly enteredBy: string
  readonly enteredAt: Date
  readonly countersignedById: string | null
  readonly countersignedBy: string | null
  readonly countersignedAt: Date | null
  readonly struckBy: string | null
  readonly struckAt: Date | null
  /** What two people agreed on; null before they do, and of a secret ballot once it is struck. */
  readonly agreed: HandCount | null
  /** The last count of each person who counted it, the first person first. */
  readonly counts: readonly PersonCount[]
  /** Who is ticked as having voted on its papers. */
  readonly seats: readonly { readonly seatId: string; readonly name: string }[]
}

/** Every line of a ballot, struck ones too, with what each person counted. */
export async function listTallyLines(sql: Sql, ballotId: string): Promise<readonly TallyLineRow[]> {
  return await sql<TallyLineRow[]>`
    select l.number, l.kind, l.college_id, l.entered_by as entered_by_id, a.display_name as entered_by, l.entered_at,
      l.countersigned_by as countersigned_by_id, b.display_name as countersigned_by, l.countersigned_at, s.display_name as struck_by, l.struck_at,
      case when l.present is not null then jsonb_build_object('present', l.present, 'proxies', l.proxies,
        'votes', l.votes, 'casting', l.casting) end as agreed,
      coalesce((select jsonb_agg(jsonb_build_object('accountId', c.counted_by, 'name', p.display_name,
            'attempt', c.attempt, 'present', c.present, 'proxies', c.proxies, 'votes', c.votes, 'casting', c.casting) order by c.first)
        from (select distinct on (counted_by) *, min(attempt) over (partition by counted_by) as first
            from tally_count where ballot_id = l.ballot_id and number = l.number
            order by counted_by, attempt desc) c
          join account p on p.id = c.counted_by), '[]') as counts,
      coalesce((select jsonb_agg(jsonb_build_object('seatId', t.seat_id, 'name', p.display_name)
            order by p.display_name, t.seat_id)
        from tally_line_seat t join elector e on e.ballot_id = t.ballot_id and e.seat_id = t.seat_id
          join account p on p.id = e.account_id
        where t.ballot_id = l.ballot_id and t.number = l.number), '[]') as seats
    from tally_line l
      join account a on a.id = l.entered_by
      left join account b on b.id = l.countersigned_by
      left join account s on s.id = l.struck_by
    where l.ballot_id = ${ballotId}
    order by l.number
  `
}
