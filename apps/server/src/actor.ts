import type { AccountId, PlanId, Seat } from '@deconcert/domain'

/** Somebody signed in. */
export type Person = {
  readonly accountId: AccountId
  readonly email: string
  readonly displayName: string
  readonly locale: 'fr' | 'en'
  readonly isAdmin: boolean
  /** The SHA-256 of the session's id: enough to end it, not to use it. */
  readonly sessionId: string
}

/** Somebody signed in, with the seats held in the plan concerned. */
export type Actor = Person & {
  readonly planId: PlanId
  readonly seats: readonly Seat[]
}
