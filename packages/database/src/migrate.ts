import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { appRole, type Sql } from './connect'
import { StartFailure } from './start-failure'

type Migration = { readonly name: string; readonly text: string; readonly checksum: string }
type Connection = postgres.ReservedSql<{ bigint: number }>

const unreachable = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  '3D000',
  '28P01',
  '28000',
]

/** The migrations of this program, in the order of their names. */
export const migrations: readonly Migration[] = readMigrations(
  import.meta.glob<string>('../migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
)

/**
 * Brings the database to this program's schema; does nothing when it is there already. Each migration is applied whole
 * or not at all, once, in order; two starters wait for each other.
 * Throws `StartFailure`: database-unreachable, role-missing, schema-newer, migration-changed, migration-failed.
 */
export async function migrate(owner: Sql, wanted: readonly Migration[] = migrations): Promise<void> {
  const connection = await reach(owner)
  try {
    await connection`select pg_advisory_lock(hashtext('deconcert.migrate'))`
    await ensureAppRole(connection)
    await connection`
      create table if not exists schema_migration (
        name text primary key,
        checksum text not null,
        applied_at timestamptz not null default now()
      )
    `
    const done = await connection<
      { name: string; checksum: string }[]
    >`select name, checksum from schema_migration`
    const checksums = new Map(done.map(({ name, checksum }) => [name, checksum]))
    throwIfForeign(wanted, checksums)
    for (const migration of wanted) {
      if (!checksums.has(migration.name)) await apply(connection, migration)
    }
  } finally {
    await connection`select pg_advisory_unlock_all()`.catch(() => undefined)
    connection.release()
  }
}

/** Named and hashed from the texts by path, as `import.meta.glob` gives them. */
export function readMigrations(texts: Readonly<Record<string, string>>): readonly Migration[] {
  return Object.entries(texts)
    .map(([path, text]) => {
      const name = path.replace(/^.*\//, '').replace(/\.sql$/, '')
      if (!/^\d{3}-[a-z0-9-]+$/.test(name)) throw new Error(`not a name of a migration: ${path}`)
      return {
        name,
        text,
        checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function reach(owner: Sql): Promise<Connection> {
  try {
    return await owner.reserve()
  } catch (cause) {
    const code = errorCode(cause)
    if (!unreachable.includes(code)) throw cause
    throw new StartFailure('database-unreachable', `${owner.options.host}:${owner.options.port}, ${code}`, {
      cause,
    })
  }
}

/** Roles belong to the whole server: another database of it may be creating this one at the same moment. */
async function ensureAppRole(connection: Connection): Promise<void> {
  try {
    await connection.unsafe(`
      do $$ begin
        if not exists (select from pg_roles where rolname = '${appRole}') then
          create role ${appRole} nologin;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
      do $$ begin
        if not pg_has_role('${appRole}', 'member') then
          grant ${appRole} to current_user;
        end if;
      exception when duplicate_object or unique_violation then null;
      end $$;
    `)
  } catch (cause) {
    throw new StartFailure('role-missing', String(cause), { cause })
  }
}

function throwIfForeign(wanted: readonly Migration[], done: ReadonlyMap<string, string>): void {
  const known = new Map(wanted.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of done) {
    const expected = known.get(name)
    if (expected === undefined) throw new StartFailure('schema-newer', name)
    if (expected !== checksum) throw new StartFailure('migration-changed', name)
  }
}

/** One message to the server is one transaction: the migration and the record of it stand or fall together. */
async function apply(connection: Connection, { name, text, checksum }: Migration): Promise<void> {
  try {
    await connection.unsafe(
      `${text}\n;insert into schema_migration (name, checksum) values ('${name}', '${checksum}');`,
    )
  } catch (cause) {
    const line = cause instanceof Error ? cause.message : String(cause)
    throw new StartFailure('migration-failed', `${name} : ${line}`, { cause })
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
