import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import {
  connectOwner,
  listAllPlans,
  migrate,
  reachEmbedded,
  type Sql,
  startEmbedded,
} from '@deconcert/database'
import { asId } from '@deconcert/domain'
import { maxNodes } from '@deconcert/domain/plan'
import { BadConfig, type Config } from './config'
import { sentences } from './console.fr'
import { createSessions } from './identity/sessions'
import { readLoadFiles, writeLoadFiles } from './load-files'
import { prepareLoad } from './use-cases/prepare-load'

type Asked = { readonly documents: number; readonly people: number; readonly out: string }

/**
 * Prepares an empty database for a load test and writes down, in the folder asked for, the ids of its texts
 * (`rooms.txt`) and the cookies of its people (`cookies.txt`). Files that are there already are obeyed: every database
 * prepared with them has the same texts and lets the same cookies in. Answers the sentence that says so.
 * Throws `BadConfig` and `StartFailure`.
 */
export async function loadCommand(config: Place, args: readonly string[]): Promise<string> {
  const { documents, people, out } = readArguments(args)
  const kept = await readLoadFiles(out, { documents, people })
  const database = await reach(config)
  try {
    const files = await asOwner(database.url, async (owner) => {
      // Asked before anything is touched. A database that cannot answer is new, or the migrations say what ails it.
      throwIfInUse(await listAllPlans(owner).catch(() => []))
      await migrate(owner)
      throwIfInUse(await listAllPlans(owner))
      const sessions = createSessions(owner, now, config.origin?.startsWith('https:') ?? false)
      return await prepareLoad({ sql: owner, now, newId, sessions }, { documents, people, ...kept })
    })
    await writeLoadFiles(out, files)
  } finally {
    await database.close()
  }
  return sentences.loadPrepared(documents, people, out)
}

type Place = Pick<Config, 'databaseUrl' | 'dataDir' | 'origin'>

const now = () => new Date()
const newId = <Kind extends string>() => asId<Kind>(randomUUID())

function readArguments(args: readonly string[]): Asked {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({ args: [...args], options: { documents: text, people: text, out: text } })
    return { documents: count(values.documents), people: count(values.people), out: folder(values.out) }
  } catch {
    throw new BadConfig(sentences.loadArguments(maxNodes))
  }
}

function count(text = ''): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > maxNodes) throw new RangeError(text)
  return number
}

function folder(text = ''): string {
  if (text === '') throw new RangeError('no folder')
  return text
}

type Database = { readonly url: string; close(): Promise<void> }

/** The operator's server, the embedded one that runs, or one started for the time of the command. */
async function reach({ databaseUrl, dataDir }: Place): Promise<Database> {
  if (databaseUrl !== null) return { url: databaseUrl, close: async () => undefined }
  const embedded = (await reachEmbedded(dataDir)) ?? (await startEmbedded({ dataDir }))
  return { url: embedded.ownerUrl, close: embedded.stop }
}

async function asOwner<Result>(url: string, work: (owner: Sql) => Promise<Result>): Promise<Result> {
  const owner = connectOwner(url, { max: 8 })
  try {
    return await work(owner)
  } finally {
    await owner.end({ timeout: 1 })
  }
}

function throwIfInUse(plans: readonly unknown[]): void {
  if (plans.length > 0) throw new BadConfig(sentences.loadNotEmpty(plans.length))
}
