import { connectApp, type Sql } from '@deconcert/database'
import type { FreshDatabase } from '../support/database'

/**
 * When the backend dies: after the answer to a statement, which is before the next one, or once a statement was carried
 * out and before anybody heard of it.
 */
export const moments = ['answered', 'unheard'] as const
export type Moment = (typeof moments)[number]

/** The only connection of the requests of a world, whose backend is killed at a statement of one's choice. */
export type MortalSql = {
  /** For `openWorld`. */
  open(db: FreshDatabase): Sql
  /** Kills at the n-th statement from now on, once; null: at none. */
  arm(blow: { readonly at: number; readonly moment: Moment } | null): void
  /** How many statements were sent since it was armed. */
  sent(): number
  /** Kills the backend now, in the middle of whatever it does. */
  kill(): Promise<void>
  close(): Promise<void>
}

export function mortalSql(): MortalSql {
  let db: FreshDatabase | undefined
  let own: Sql | undefined
  let blow: { readonly at: number; readonly moment: Moment } | null = null
  let sent = 0

  const kill = async () => {
    if (db === undefined) return
    await db.owner`
      select pg_terminate_backend(pid, 10000) from pg_stat_activity
      where datname = current_database() and application_name = 'deconcert'
    `
  }
  const strike = async <Result>(run: () => Promise<Result>): Promise<Result> => {
    sent += 1
    const moment = blow?.at === sent ? blow.moment : null
    const result = await run()
    if (moment !== null) await kill()
    if (moment === 'unheard')
      throw Object.assign(new Error('write CONNECTION_CLOSED'), { code: 'CONNECTION_CLOSED' })
    return result
  }
  return {
    open(fresh) {
      db = fresh
      own = connectApp(fresh.ownerUrl, { max: 1 })
      return counting(own, strike)
    },
    arm(next) {
      blow = next
      sent = 0
    },
    sent: () => sent,
    kill,
    close: async () => await own?.end({ timeout: 1 }),
  }
}

type Strike = <Result>(run: () => Promise<Result>) => Promise<Result>

/** A tag whose statements go by `strike`. A part of another statement is never sent by itself, and so never counted. */
function counting(sql: Sql, strike: Strike): Sql {
  return new Proxy(sql, {
    apply(tag, self, args: unknown[]) {
      const made: unknown = Reflect.apply(tag, self, args)
      return made instanceof Promise ? struck(made, strike) : made
    },
  })
}

/** The driver sends a statement when somebody waits for it: that is where the blow falls. */
function struck<Result>(statement: Promise<Result>, strike: Strike): Promise<Result> {
  const send = statement.then
  let answer: Promise<Result> | undefined
  const sent = () => {
    answer ??= strike(
      () => new Promise((resolve, reject) => void send.call(statement, resolve as never, reject)),
    )
    return answer
  }
  return Object.assign(statement, {
    // biome-ignore lint/suspicious/noThenProperty: it is the promise of the driver, which sends in its own `then`.
    then: (heard: never, failed: never) => sent().then(heard, failed),
    catch: (failed: never) => sent().catch(failed),
    finally: (ended: never) => sent().finally(ended),
  })
}
