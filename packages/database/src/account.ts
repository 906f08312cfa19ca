import { act } from './act'
import type { Sql } from './connect'

export type Locale = 'fr' | 'en'

export type AccountRow = {
  readonly id: string
  readonly email: string
  readonly displayName: string
  readonly locale: Locale
  readonly isAdmin: boolean
  readonly demo: boolean
  readonly disabledAt: Date | null
}

/** The account of an e-mail address (lower case), with what its password is checked against. */
export async function readCredentials(
  sql: Sql,
  email: string,
): Promise<(AccountRow & { readonly passwordHash: string | null }) | undefined> {
  const [row] = await sql<(AccountRow & { passwordHash: string | null })[]>`
    select id, email, display_name, locale, is_admin, demo, disabled_at, password_hash
    from account
    where email = ${email}
  `
  return row
}

export async function readAccount(sql: Sql, id: string): Promise<AccountRow | undefined> {
  const [row] = await sql<AccountRow[]>`
    select id, email, display_name, locale, is_admin, demo, disabled_at from account where id = ${id}
  `
  return row
}

/** Every account, for the people who administer them, by name. */
export async function listAccounts(sql: Sql): Promise<readonly AccountRow[]> {
  return await sql<AccountRow[]>`
    select id, email, display_name, locale, is_admin, demo, disabled_at
    from account
    order by display_name, email
  `
}

/** Whether somebody can already administer this installation. */
export async function hasAdministrator(sql: Sql): Promise<boolean> {
  const rows = await sql`
    select 1 from account where is_admin and disabled_at is null and not demo limit 1
  `
  return rows.length > 0
}

export async function updateProfile(
  sql: Sql,
  id: string,
  profile: { readonly displayName?: string | undefined; readonly locale?: Locale | undefined },
): Promise<void> {
  await sql`
    update account set
      display_name = coalesce(${profile.displayName ?? null}, display_name),
      locale = coalesce(${profile.locale ?? null}, locale)
    where id = ${id}
  `
}

/** Ends every other session of the account in the same act. */
export async function changePassword(
  sql: Sql,
  id: string,
  passwordHash: string,
  keptSessionSha256: string,
): Promise<void> {
  await act(sql`select change_password(${id}, ${passwordHash}, ${keptSessionSha256})`)
}

/** Ends the sessions of a disabled account in the same act; refuses with `not-found`. */
export async function setAccountDisabled(sql: Sql, id: string, disabled: boolean, now: Date): Promise<void> {
  await act(sql`select set_account_disabled(${id}, ${disabled}, ${now})`)
}

export type DemoAccountRow = {
  readonly id: string
  readonly displayName: string
  readonly isAdmin: boolean
  /** What there is to try with this account; null for most of them. */
  readonly note: string | null
  readonly seats: readonly { readonly role: string; readonly group: string | null }[]
}

/** The accounts that anyone may try in demo mode, with the seats that tell them apart. */
export async function listDemoAccounts(sql: Sql): Promise<readonly DemoAccountRow[]> {
  return await sql<DemoAccountRow[]>`
    select account.id, account.display_name, account.is_admin, account.demo_note as note,
      coalesce(
        jsonb_agg(jsonb_build_object('role', seat.role, 'group', working_group.name) order by seat.role)
          filter (where seat.id is not null), '[]') as seats
    from account
    left join seat on seat.account_id = account.id
    left join working_group on working_group.id = seat.group_id
    where account.demo and account.disabled_at is null
    group by account.id
    order by account.demo_note is null, account.display_name
  `
}
