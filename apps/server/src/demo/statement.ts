/** One act of the demo: when it happened, and the statement that does it. */
export type DemoAct = { readonly at: Date; readonly sql: string }

type Literal = string | number | boolean | null | Date | Uint8Array | Json

/** A value that goes in as jsonb. */
export class Json {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}

/** An expression that goes in as it is. */
export class Expression {
  readonly sql: string

  constructor(sql: string) {
    this.sql = sql
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function written(value: Literal | Expression): string {
  if (value instanceof Expression) return value.sql
  if (value === null) return 'null'
  if (typeof value === 'string') return quoted(value)
  if (value instanceof Date) return `${quoted(value.toISOString())}::timestamptz`
  if (value instanceof Uint8Array) return `decode('${Buffer.from(value).toString('base64')}', 'base64')`
  if (value instanceof Json) return `${quoted(JSON.stringify(value.value))}::jsonb`
  return String(value)
}

/** A call of one of our SQL functions. */
export function call(name: string, ...values: readonly (Literal | Expression)[]): string {
  return `select ${name}(${values.map(written).join(', ')})`
}

/** Rows put in a table as they are: the keys are its columns. */
export function insert(table: string, rows: readonly Readonly<Record<string, Literal>>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => `(${columns.map((column) => written(row[column] ?? null)).join(', ')})`)
  return `insert into ${table} (${columns.join(', ')}) values ${lines.join(',\n')}`
}

/** The minute of a day at which something of the demo happened: nine o'clock and so many minutes, in UTC. */
export function at(day: string, minute = 0): Date {
  return new Date(Date.parse(`${day}T07:00:00Z`) + minute * 60_000)
}
