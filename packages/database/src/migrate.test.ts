import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database'
import { connectOwner } from './connect'
import { migrate, migrations, readMigrations } from './migrate'

const first = { '001-first.sql': 'create table first (id int); grant select on first to deconcert_app;' }
const second = { '002-second.sql': 'create table second (id int)' }

test('[U1] migrations are applied in order, once, and a second run changes nothing', async () => {
  await using db = await freshDatabase({ migrated: false })
  await migrate(db.owner, readMigrations({ ...second, ...first }))
  await migrate(db.owner, readMigrations({ ...second, ...first }))

  const done = await db.owner`select name from schema_migration order by applied_at, name`
  expect(done.map(({ name }) => name)).toEqual(['001-first', '002-second'])
})

test('[U2] a migration that fails leaves nothing of itself', async () => {
  await using db = await freshDatabase({ migrated: false })
  const broken = { '002-broken.sql': 'create table half (id int); select 1 / 0;' }

  await expect(migrate(db.owner, readMigrations({ ...first, ...broken }))).rejects.toThrow('002-broken')

  const [left] = await db.owner`select to_regclass('half') as half, to_regclass('first') as first`
  expect(left).toEqual({ half: null, first: 'first' })
})

test('[U3] a database newer than the program is refused', async () => {
  await using db = await freshDatabase({ migrated: false })
  await migrate(db.owner, readMigrations({ ...first, ...second }))

  await expect(migrate(db.owner, readMigrations(first))).rejects.toMatchObject({ reason: 'schema-newer' })
})

test('[U4] a migration that changed after it was applied is refused', async () => {
  await using db = await freshDatabase({ migrated: false })
  await migrate(db.owner, readMigrations(first))

  const changed = readMigrations({ '001-first.sql': 'create table other (id int)' })
  await expect(migrate(db.owner, changed)).rejects.toMatchObject({ reason: 'migration-changed' })
})

test('[U5] two starters at the same moment migrate once', async () => {
  await using db = await freshDatabase({ migrated: false })
  const slow = { '003-slow.sql': 'select pg_sleep(0.3); create table slow (id int)' }
  const wanted = readMigrations({ ...first, ...second, ...slow })

  await Promise.all([migrate(db.owner, wanted), migrate(db.owner, wanted)])

  const [{ count } = { count: 0 }] = await db.owner`select count(*) from schema_migration`
  expect(count).toBe(3)
})

test('[U6] the program’s own migrations are all in a fresh database', async () => {
  await using db = await freshDatabase()
  const done = await db.owner`select name from schema_migration order by name`
  expect(done.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
})

test('[U7] requests run as deconcert_app, which owns nothing', async () => {
  await using db = await freshDatabase({ migrated: false })
  await migrate(db.owner, readMigrations(first))

  const [who] = await db.app`select current_user as name, (select count(*) from first) as rows`
  expect(who).toEqual({ name: 'deconcert_app', rows: 0 })
  await expect(db.app`insert into first values (1)`).rejects.toMatchObject({ code: '42501' })
  await expect(db.app`create table mine (id int)`).rejects.toMatchObject({ code: '42501' })
})

test('[U8] bigint reads as a number, and one too great for it is an error', async () => {
  await using db = await freshDatabase()
  const [row] = await db.app`select ${42}::bigint as one_number`
  expect(row).toEqual({ oneNumber: 42 })
  await expect(db.app`select 9007199254740993::bigint as n`).rejects.toThrow(RangeError)
})

test('[U9] keys inside json are left as they were written', async () => {
  await using db = await freshDatabase()
  const [row] = await db.app`select ${db.app.json({ lead_partner: 1, noteText: 2 })}::jsonb as some_value`
  expect(row).toEqual({ someValue: { lead_partner: 1, noteText: 2 } })
})

test('[U10] a notification reaches a listener of the application role', async () => {
  await using db = await freshDatabase()
  const heard = new Promise<string>((hear, fail) => {
    db.app.listen('journal', hear).then(() => db.owner.notify('journal', 'plan:1'), fail)
  })
  expect(await heard).toBe('plan:1')
})

test('[U11] a database out of reach is one sentence', async () => {
  const nobody = connectOwner('postgres://nobody:nothing@127.0.0.1:9/none')
  await expect(migrate(nobody)).rejects.toMatchObject({ reason: 'database-unreachable' })
})
