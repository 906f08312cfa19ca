/**
 * Connections. Everything that speaks to PostgreSQL gets its client here, so that names and numbers read the same
 * everywhere:
 *
 * - columns are snake_case in SQL, camelCase in TypeScript, both ways (`sql(rows)` and results);
 * - the keys inside json and jsonb values are left as they are: they belong to those who wrote them;
 * - bigint (and so `count(*)`) reads as `number`; one beyond 2^53 - 1 is an error, never a rounded number;
 * - numeric reads as a string; timestamptz as `Date`.
 */
import postgres from 'postgres'

type ClientTypes = { bigint: number }

/** A pool of connections, used as a template tag: sql`select …`. `sql.listen(channel, …)` has its own connection. */
export type Sql = postgres.Sql<ClientTypes>

/** The role that requests run as: it owns nothing and writes only what it has been granted. */
export const appRole = 'deconcert_app'

export type ConnectOptions = {
  /** Most connections open at once. */
  readonly max?: number
}

/** Connects as the owner: for migrations, seeds and tests only. No time limit on statements. */
export function connectOwner(url: string, { max = 2 }: ConnectOptions = {}): Sql {
  return client(url, max, { application_name: 'deconcert-owner', statement_timeout: 0 })
}

/** Connects as `deconcert_app`, the role of requests. A statement may take 15 seconds. */
export function connectApp(url: string, { max = 10 }: ConnectOptions = {}): Sql {
  return client(url, max, { application_name: 'deconcert', statement_timeout: 15_000, role: appRole })
}

function client(url: string, max: number, settings: Record<string, string | number>): Sql {
  return postgres(url, {
    max,
    connect_timeout: 10,
    // Compiling takes longer than any statement of ours: a third of a second, twice a second, for the question on rights.
    connection: { synchronous_commit: 'on', jit: 'off', ...settings },
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    types: {
      bigint: {
        to: 20,
        from: [20],
        serialize: (value: number) => value.toString(),
        parse: parseBigint,
      },
    },
    onnotice: () => undefined,
  })
}

function parseBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint beyond a safe integer: ${text}`)
  return value
}
