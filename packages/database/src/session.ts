import type { AccountRow } from './account'
import type { Sql } from './connect'

/** A session as stored: known by the SHA-256 (hex) of its id, so that a stolen table opens nothing. */
export type SessionRow = {
  readonly idSha256: string
  readonly accountId: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

type SessionWithAccount = { readonly session: SessionRow; readonly account: AccountRow }

/** The session and its account, unless the account is disabled. */
export async function readSession(sql: Sql, idSha256: string): Promise<SessionWithAccount | undefined> {
  const [row] = await sql<(SessionRow & Omit<AccountRow, 'id'>)[]>`
    select session.id_sha256, session.account_id, session.created_at, session.expires_at,
      account.email, account.display_name, account.locale, account.is_admin, account.demo, account.disabled_at
    from session
    join account on account.id = session.account_id
    where session.id_sha256 = ${idSha256} and account.disabled_at is null
  `
  if (row === undefined) return undefined
  const { accountId, createdAt, expiresAt, ...account } = row
  return {
    session: { idSha256: row.idSha256, accountId, createdAt, expiresAt },
    account: { ...account, id: accountId },
  }
}

export async function listSessions(sql: Sql, accountId: string): Promise<readonly SessionRow[]> {
  return await sql<SessionRow[]>`
    select id_sha256, account_id, created_at, expires_at from session where account_id = ${accountId}
  `
}

export async function insertSession(sql: Sql, session: SessionRow): Promise<void> {
  await sql`
    insert into session (id_sha256, account_id, created_at, expires_at)
    values (${session.idSha256}, ${session.accountId}, ${session.createdAt}, ${session.expiresAt})
  `
}

/** Prolongs a session, up to 30 days after it began. */
export async function updateSessionExpiry(sql: Sql, idSha256: string, expiresAt: Date): Promise<void> {
  await prolongSessions(sql, [idSha256], expiresAt)
}

/** Prolongs these sessions, each up to 30 days after it began. */
export async function prolongSessions(
  sql: Sql,
  idsSha256: readonly string[],
  expiresAt: Date,
): Promise<void> {
  await sql`
    update session set expires_at = least(${expiresAt}, created_at + interval '30 days')
    where id_sha256 = any (${idsSha256}::text[])
  `
}

export async function deleteSession(sql: Sql, idSha256: string): Promise<void> {
  await sql`delete from session where id_sha256 = ${idSha256}`
}

export async function deleteSessionsOf(sql: Sql, accountId: string): Promise<void> {
  await sql`delete from session where account_id = ${accountId}`
}

export async function deleteExpiredSessions(sql: Sql, now: Date): Promise<void> {
  await sql`delete from session where expires_at <= ${now}`
}

/**
 * Which of these sessions still stand, with a seat in the plan that they follow. Asked on a timer too, so that a lost
 * notification is made up for.
 */
export async function standingFollowers(
  sql: Sql,
  followers: readonly { readonly sessionId: string; readonly planId: string }[],
  now: Date,
): Promise<readonly { readonly sessionId: string; readonly planId: string }[]> {
  return await sql<{ sessionId: string; planId: string }[]>`
    select follower.session_id, follower.plan_id
    from unnest(${followers.map(({ sessionId }) => sessionId)}::text[],
      ${followers.map(({ planId }) => planId)}::uuid[]) as follower(session_id, plan_id)
    join session on session.id_sha256 = follower.session_id and session.expires_at > ${now}
    where exists (
      select from seat where seat.plan_id = follower.plan_id and seat.account_id = session.account_id
    )
  `
}

/** Counts an attempt; answers until when the address is blocked, or null when the attempt may go on. */
export async function beginSignIn(sql: Sql, keySha256: string, now: Date): Promise<Date | null> {
  const [row] = await sql<{ blockedUntil: Date | null }[]>`
    select begin_sign_in(${keySha256}, ${now}) as blocked_until
  `
  return row?.blockedUntil ?? null
}

export async function forgetFailures(sql: Sql, keySha256: string): Promise<void> {
  await sql`delete from sign_in_throttle where key_sha256 = ${keySha256}`
}

/** Forgets attempts that count no more: a day after the last one, `begin_sign_in` starts again from none. */
export async function forgetOldFailures(sql: Sql, now: Date): Promise<void> {
  await sql`delete from sign_in_throttle where last_attempt_at < ${now}::timestamptz - interval '1 day'`
}
