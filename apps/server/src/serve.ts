import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import {
  connectApp,
  connectOwner,
  migrate,
  postgresLog,
  type Sql,
  startEmbedded,
  sweepErased,
} from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { createApp } from './app'
import { pastPlaces } from './bulkhead'
import { createFolder } from './collab/folder'
import { type CollabHub, createHub } from './collab/hub'
import { type HubMeter, noHubMeter } from './collab/hub-meter'
import { createPastReader } from './collab/past-reader'
import type { Config } from './config'
import { loadDemo } from './demo/load-demo'
import { openFront } from './front'
import { loadSite } from './http/static'
import { Passwords } from './identity/passwords'
import { createSessions } from './identity/sessions'
import { JournalFeed } from './live/journal-feed'
import { logFault } from './log-fault'
import type { Tools } from './tools'
import { closeExpiredBallots, completeSealedBallots } from './use-cases/close-ballot'
import { inviteFirstAdministrator } from './use-cases/invite-first-administrator'
import { standingReader } from './use-cases/read-standings'

export type Running = {
  readonly port: number
  readonly tools: Tools
  /** The secret of a link for the first administrator, when there is none yet and no demo. */
  readonly firstAdministratorToken: string | null
  /** Resolves when the embedded database has ended, asked to or not; never, with an operator's server. */
  readonly databaseEnded: Promise<void>
  /** Drains, then closes everything. Safe to call twice. */
  stop(): Promise<void>
}

const staleCheckMilliseconds = 30_000
const expiryMilliseconds = 3_600_000
const deadlineCheckMilliseconds = 5_000
const now = () => new Date()

/** Starts everything, in the order in which things need each other, and stops it in the other. */
export async function startServer(config: Config): Promise<Running> {
  const steps: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= undo(steps)
    return stopping
  }
  try {
    const front = await openFront(config.host, config.port)
    steps.push(() => front.closed())
    const database = await openDatabase(config)
    steps.push(() => database.close())
    // Only where it is wanted: twelve megabytes that most never need.
    const metrics = config.metricsToken === null ? null : (await import('./collab/metrics')).createMetrics()
    const meter = metrics?.meter ?? noHubMeter
    const { tools, hub, drain, close } = await openTools(config, database.url, meter)
    steps.push(close)
    steps.push(() => front.closed())
    steps.push(drain)
    if (config.demo) await asOwner(database.url, loadDemo)
    await completeSealedBallots(tools)
    steps.push(again('ballots', deadlineCheckMilliseconds, () => closeExpiredBallots(tools)))
    const site = await loadSite(fileURLToPath(new URL('../../web/dist', import.meta.url)))
    const token = config.metricsToken
    const expose = async () =>
      (await metrics?.expose({ census: hub.census(), traffic: front.traffic() })) ?? ''
    const app = createApp(tools, site, config.origin, token === null ? null : { token, expose })
    const firstAdministratorToken = config.demo ? null : await inviteFirstAdministrator(tools)
    front.serve(app.fetch, hub.upgrade)
    steps.push(async () => front.closeDoor())
    return { port: front.port, tools, firstAdministratorToken, databaseEnded: database.ended, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Does this again and again, one time after the other; the step that takes it back waits for the one under way. */
function again(what: string, milliseconds: number, work: () => Promise<void>): () => Promise<void> {
  let latest = Promise.resolve()
  const timer = setInterval(() => {
    latest = latest.then(work).catch((error) => logFault(what, error))
  }, milliseconds)
  return async () => {
    clearInterval(timer)
    await latest
  }
}

/** Takes back each step, the last one first, whatever becomes of the others. */
async function undo(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps.toReversed()) await step().catch((error) => logFault('stop', error))
}

type Database = { readonly url: string; readonly ended: Promise<void>; close(): Promise<void> }

/** The operator's server or the embedded one, at this program's schema. */
async function openDatabase(config: Config): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir }) : null
  const url = config.databaseUrl ?? embedded?.ownerUrl ?? ''
  const close = async () => await embedded?.stop()
  try {
    await asOwner(url, migrate)
    await asOwner(url, sweepErased)
  } catch (error) {
    await close()
    throw error
  }
  return { url, ended: embedded?.ended ?? new Promise(() => undefined), close }
}

/** Does what requests may not. */
async function asOwner(url: string, work: (owner: Sql) => Promise<void>): Promise<void> {
  const owner = connectOwner(url)
  try {
    await work(owner)
  } finally {
    await owner.end({ timeout: 1 })
  }
}

type Opened = {
  readonly tools: Tools
  readonly hub: CollabHub
  drain(): Promise<void>
  close(): Promise<void>
}

/**
 * What use cases work with. Shared texts and their rights have connections of their own: a slow page never holds up a
 * keystroke, nor keeps a right alive.
 */
async function openTools(config: Config, url: string, meter: HubMeter): Promise<Opened> {
  const sql = connectApp(url)
  const textSql = connectApp(url, { max: 4 })
  const rightsSql = connectApp(url, { max: 1 })
  const sessions = createSessions(sql, now, config.origin?.startsWith('https:') ?? false)
  const folder = createFolder()
  const past = createPastReader()
  const hub = createHub({
    log: postgresLog(textSql),
    fold: folder.fold,
    sessionIn: sessions.namedIn,
    standings: standingReader({ sql: rightsSql, now }),
    now,
    meter,
    onFault: (error) => logFault('shared texts', error),
    publicOrigin: config.origin,
    takesPrograms: config.programs,
  })
  const feed = new JournalFeed(sql, now)
  await feed.listen(hub.closeSession)
  await sessions.endExpired()
  const timers = [
    every(staleCheckMilliseconds, 'live', () => feed.endStaleFollowers()),
    every(expiryMilliseconds, 'sessions', () => sessions.endExpired()),
  ]
  const tools: Tools = {
    sql,
    now,
    newId: () => asId(randomUUID()),
    newSecret: () => randomBytes(32).toString('base64url'),
    hub,
    past,
    pastPlaces: pastPlaces(),
    feed,
    sessions,
    passwords: new Passwords(),
    demo: config.demo,
  }
  return {
    tools,
    hub,
    async drain() {
      for (const timer of timers) clearInterval(timer)
      await hub.drain()
      await feed.close()
    },
    async close() {
      await Promise.all([folder, past].map((each) => each.close()))
      await Promise.all([sql, textSql, rightsSql].map((each) => each.end({ timeout: 5 })))
    },
  }
}

function every(milliseconds: number, what: string, act: () => Promise<unknown>): NodeJS.Timeout {
  return setInterval(() => act().catch((error) => logFault(what, error)), milliseconds)
}
