import type { Sql } from '@deconcert/database'

/** What one column of one table says of the seats that voted, or of the votes: an order, and a value for each. */
export type Clue = {
  readonly name: string
  /** The ids of seats, or the commitments of votes, from the first row to the last. */
  readonly order: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

/** What pairing two clues achieves against the truth. */
export type Attack = {
  readonly name: string
  /** How many pairs are right when seats and votes are laid side by side in the orders of the clues, either way round. */
  readonly byOrder: number
  /** How many votes have the value of one seat only, which is the right one. */
  readonly byValue: number
  /** How far one order follows the other, in standard deviations of what chance does. */
  readonly deviations: number
}

type Fragment = ReturnType<typeof columnNamed>
type Column = { readonly table: string; readonly column: string; readonly type: string }

const systemColumns = ['xmin', 'xmax', 'cmin', 'cmax', 'ctid']

/** Everything that any table says of these seats or of who sits there, its hidden columns included. */
export async function seatClues(
  owner: Sql,
  ballotId: string,
  seatsByAccount: ReadonlyMap<string, string>,
): Promise<readonly Clue[]> {
  const columns = await allColumns(owner)
  const clues: Clue[] = []
  for (const key of columns.filter(tellsWho)) {
    const own = columns.filter(({ table }) => table === key.table)
    clues.push(...(await cluesBy(owner, ballotId, seatsByAccount, { key, own })))
  }
  return clues.filter(({ order }) => order.length > 0)
}

type Keyed = { readonly key: Column; readonly own: readonly Column[] }

async function cluesBy(
  owner: Sql,
  ballotId: string,
  seatsByAccount: ReadonlyMap<string, string>,
  { key, own }: Keyed,
): Promise<readonly Clue[]> {
  const isSeat = key.table === 'seat' || key.column.endsWith('seat_id')
  const id = owner`${owner(key.column)}::text`
  const known = [...(isSeat ? seatsByAccount.values() : seatsByAccount.keys())]
  const isOfBallots = own.some(({ column }) => column === 'ballot_id')
  const where = owner`${id} = any(${known}) ${isOfBallots ? owner`and ballot_id = ${ballotId}` : owner``}`
  const clues: Clue[] = []
  for (const column of [...own, ...systemColumnsOf(key.table)]) {
    const clue = await readClue(owner, id, column, where)
    clues.push(isSeat ? clue : bySeat(clue, seatsByAccount))
  }
  return clues
}

/** Everything that the box says of the votes of a secret ballot. */
export async function voteClues(owner: Sql, ballotId: string): Promise<readonly Clue[]> {
  const own = (await allColumns(owner)).filter(({ table }) => table === 'secret_vote')
  const clues: Clue[] = []
  for (const column of [...own, ...systemColumnsOf('secret_vote')])
    clues.push(
      await readClue(owner, owner`encode(commitment, 'hex')`, column, owner`ballot_id = ${ballotId}`),
    )
  return clues
}

/** Tries every clue of the seats with every clue of the votes. `truth`: the vote of each seat. */
export function attacks(
  seats: readonly Clue[],
  votes: readonly Clue[],
  truth: ReadonlyMap<string, string>,
): readonly Attack[] {
  const cast = new Set(truth.values())
  const within = votes.map((clue) => ({ clue, order: clue.order.filter((vote) => cast.has(vote)) }))
  return seats.flatMap((seat) => {
    const order = seat.order.filter((id) => truth.has(id))
    return within.map((vote) => ({
      name: `${seat.name} with ${vote.clue.name}`,
      byOrder: Math.max(
        rightPairs(order, vote.order, truth),
        rightPairs(order, vote.order.toReversed(), truth),
      ),
      byValue: rightByValue(seat, vote.clue, truth),
      deviations: deviationsOf(order, vote.order, truth),
    }))
  })
}

function tellsWho({ table, column }: Column): boolean {
  if (column === 'id') return table === 'seat' || table === 'account'
  return /^(holder_|giver_)?(seat|account|actor)_id$/.test(column)
}

async function allColumns(owner: Sql): Promise<readonly Column[]> {
  return await owner<Column[]>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position
  `
}

function systemColumnsOf(table: string): readonly Column[] {
  return systemColumns.map((column) => ({ table, column, type: column === 'ctid' ? 'tid' : 'xid' }))
}

function columnNamed(owner: Sql, name: string) {
  return owner`${owner(name)}`
}

/** Rows that a column does not tell apart come in the order in which they lie on the disk. */
async function readClue(
  owner: Sql,
  id: Fragment,
  { table, column, type }: Column,
  where: Fragment,
): Promise<Clue> {
  const value = columnNamed(owner, column)
  const isText = type === 'xid' || type === 'jsonb' || type === 'boolean'
  const rank = type === 'xid' ? owner`${value}::text::bigint` : isText ? owner`${value}::text` : value
  const rows = await owner<{ id: string; value: string | null }[]>`
    select ${id} as id, ${value}::text as value from ${owner(table)} where ${where} order by ${rank}, ctid
  `
  return {
    name: `${table}.${column}`,
    order: [...new Set(rows.map((row) => row.id))],
    values: new Map(rows.flatMap((row) => (row.value === null ? [] : [[row.id, row.value]]))),
  }
}

function bySeat(clue: Clue, seatsByAccount: ReadonlyMap<string, string>): Clue {
  const seatOf = (account: string) => seatsByAccount.get(account) ?? ''
  return {
    ...clue,
    order: clue.order.map(seatOf),
    values: new Map([...clue.values].map(([account, value]) => [seatOf(account), value])),
  }
}

function rightPairs(
  seats: readonly string[],
  votes: readonly string[],
  truth: ReadonlyMap<string, string>,
): number {
  return seats.filter((seat, n) => truth.get(seat) === votes[n]).length
}

function rightByValue(seats: Clue, votes: Clue, truth: ReadonlyMap<string, string>): number {
  const alone = new Map<string, string | null>()
  for (const [seat, value] of seats.values)
    if (truth.has(seat)) alone.set(value, alone.has(value) ? null : seat)
  let right = 0
  for (const [vote, value] of votes.values) {
    const seat = alone.get(value)
    if (seat && truth.get(seat) === vote) right += 1
  }
  return right
}

/** Spearman's rank correlation, whose variance under chance is 1 / (n - 1). */
function deviationsOf(
  seats: readonly string[],
  votes: readonly string[],
  truth: ReadonlyMap<string, string>,
): number {
  const rankOf = new Map(votes.map((vote, rank) => [vote, rank]))
  const ranks = seats.flatMap((seat) => rankOf.get(truth.get(seat) ?? '') ?? [])
  const byRank = ranks.toSorted((a, b) => a - b)
  const dense = new Map(byRank.map((rank, place) => [rank, place]))
  const count = ranks.length
  if (count < 2) return 0
  const squares = ranks.reduce((sum, rank, n) => sum + (n - (dense.get(rank) ?? 0)) ** 2, 0)
  return Math.abs(1 - (6 * squares) / (count * (count * count - 1))) * Math.sqrt(count - 1)
}
