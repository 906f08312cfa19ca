import { randomBytes, randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { connectApp, connectOwner, migrate, type Sql, startEmbedded } from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { createApp } from './app'
import type { Config } from './config'
import { openFront } from './front'
import { loadSite } from './http/static'
import { Passwords } from './identity/passwords'
import { createSessions } from './identity/sessions'
import { JournalFeed } from './live/journal-feed'
import type { Hub, Tools } from './tools'
import { inviteFirstAdministrator } from './use-cases/invite-first-administrator'

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
const now = () => new Date()

/** Starts everything, in the order in which things need each other, and stops it in the other. */
export async function startServer(config: Config): Promise<Running> {
  const steps: (() => Promise<unknown>)[] = []
  let stopping: Promise<void> | null = null
  const stop = () => {
    stopping ??= steps.reduceRight(async (before, step) => {
      await before
      await step()
    }, Promise.resolve())
    return stopping
  }
  try {
    const front = await openFront(config.host, config.port)
    steps.push(() => front.closed())
    const database = await openDatabase(config)
    steps.push(() => database.close())
    const sql = connectApp(database.url)
    steps.push(() => sql.end({ timeout: 5 }))

    const { tools, close } = await openTools(config, sql)
    steps.push(close)
    const site = await loadSite(fileURLToPath(new URL('../../web/dist', import.meta.url)))
    const app = createApp(tools, site, config.origin)
    const firstAdministratorToken = config.demo ? null : await inviteFirstAdministrator(tools)
    front.serve(app.fetch, (_request, socket) => socket.destroy())
    steps.push(async () => front.closeDoor())
    return { port: front.port, tools, firstAdministratorToken, databaseEnded: database.ended, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Database = { readonly url: string; readonly ended: Promise<void>; close(): Promise<void> }

/** The operator's server or the embedded one, at this program's schema. */
async function openDatabase(config: Config): Promise<Database> {
  const embedded = config.databaseUrl === null ? await startEmbedded({ dataDir: config.dataDir }) : null
  const url = config.databaseUrl ?? embedded?.ownerUrl ?? ''
  const close = async () => await embedded?.stop()
  const owner = connectOwner(url)
  try {
    await migrate(owner)
  } catch (error) {
    await owner.end({ timeout: 1 })
    await close()
    throw error
  }
  await owner.end({ timeout: 1 })
  return { url, ended: embedded?.ended ?? new Promise(() => undefined), close }
}

async function openTools(config: Config, sql: Sql): Promise<{ tools: Tools; close: () => Promise<void> }> {
  const isSecure = config.origin?.startsWith('https:') ?? false
  const sessions = createSessions(sql, now, isSecure)
  const feed = new JournalFeed(sql, now)
  const hub: Hub = { refresh: () => undefined, peopleIn: () => [], closeSession: () => undefined }
  await feed.listen((sessionId) => hub.closeSession(sessionId))
  await sessions.endExpired()
  const staleCheck = setInterval(
    () => void feed.endStaleFollowers().catch(() => undefined),
    staleCheckMilliseconds,
  )
  const tools: Tools = {
    sql,
    now,
    newId: () => asId(randomUUID()),
    newSecret: () => randomBytes(32).toString('base64url'),
    hub,
    feed,
    sessions,
    passwords: new Passwords(),
    demo: config.demo,
  }
  return {
    tools,
    close: async () => {
      clearInterval(staleCheck)
      await feed.close()
    },
  }
}
