import { forgetOldFailures, type Sql } from '@deconcert/database'
import { type AccountId, asId } from '@deconcert/domain'
import { Lucia, TimeSpan } from 'lucia'
import type { Person } from '../actor'
import { sessionAdapter } from './session-adapter'
import { sha256 } from './sha256'

/** Without use, a session ends after 12 hours. */
export const idle = new TimeSpan(12, 'h')

type OpenSession = {
  readonly person: Person
  /** A `Set-Cookie` value when the session has just been prolonged. */
  readonly renewedCookie: string | null
}

export type Sessions = {
  /** The SHA-256 of the session's id that a `Cookie` header holds, be there such a session or not; or null. */
  namedIn(cookieHeader: string | undefined): string | null
  /** The session that a `Cookie` header opens, or null. */
  read(cookieHeader: string | undefined): Promise<OpenSession | null>
  /** Starts a session and ends the one that the header held; answers the `Set-Cookie` value. */
  start(accountId: AccountId, cookieHeader: string | undefined): Promise<string>
  /** Starts a session whose secret is known already: that of a load test; answers the `Set-Cookie` value. */
  startKnown(accountId: AccountId, secret: string): Promise<string>
  /** Ends the session that the header held; answers the `Set-Cookie` value that forgets it. */
  end(cookieHeader: string | undefined): Promise<string>
  /** Forgets the sessions that are over and the failures that count no more. */
  endExpired(): Promise<void>
}

/** `isSecure` when people reach us by https: the cookie is then bound to this very host. */
export function createSessions(sql: Sql, now: () => Date, isSecure: boolean): Sessions {
  const lucia = new Lucia(sessionAdapter(sql, now), {
    sessionExpiresIn: idle,
    sessionCookie: {
      // The database says when a session ends: an open text prolongs it without an answer to carry a cookie.
      expires: false,
      name: isSecure ? '__Host-session' : 'session',
      attributes: { secure: isSecure, sameSite: 'lax', path: '/' },
    },
    getUserAttributes: ({ id: _, ...account }) => account,
  })
  const idIn = (cookieHeader: string | undefined) => lucia.readSessionCookie(cookieHeader ?? '')

  return {
    namedIn(cookieHeader) {
      const id = idIn(cookieHeader)
      return id ? sha256(id) : null
    },
    async read(cookieHeader) {
      const id = idIn(cookieHeader)
      if (!id) return null
      const { session, user } = await lucia.validateSession(id)
      if (session === null) return null
      const { email, displayName, locale, isAdmin } = user
      const person = {
        accountId: asId<'account'>(user.id),
        email,
        displayName,
        locale,
        isAdmin,
        sessionId: sha256(id),
      }
      return { person, renewedCookie: session.fresh ? lucia.createSessionCookie(id).serialize() : null }
    },
    async start(accountId, cookieHeader) {
      const former = idIn(cookieHeader)
      if (former) await lucia.invalidateSession(former)
      const session = await lucia.createSession(accountId, {})
      return lucia.createSessionCookie(session.id).serialize()
    },
    async startKnown(accountId, secret) {
      const session = await lucia.createSession(accountId, {}, { sessionId: secret })
      return lucia.createSessionCookie(session.id).serialize()
    },
    async end(cookieHeader) {
      const id = idIn(cookieHeader)
      if (id) await lucia.invalidateSession(id)
      return lucia.createBlankSessionCookie().serialize()
    },
    async endExpired() {
      await lucia.deleteExpiredSessions()
      await forgetOldFailures(sql, now())
    },
  }
}
