import { connectApp, listAllPlans, reachEmbedded, type Sql } from '@deconcert/database'
import type { Config } from './config'
import { sentences } from './console.fr'
import { type JournalVerification, verifyJournal } from './use-cases/verify-journal'

/** PostgreSQL's word for a table that is not there: a database of something else, or one never started. */
const tableMissing = '42P01'

/**
 * Verifies the journals of all plans, or of one, and prints a line for each. Answers with the exit code: 0 when every
 * chain holds, 1 when one breaks or cannot be read. Throws `StartFailure`.
 */
export async function verifyCommand(config: Place, slug: string | null, print: Print): Promise<0 | 1> {
  const database = await reach(config)
  if (database === null) return told(print, sentences.noDatabase(config.dataDir))
  try {
    return await verifyPlans(database.url, slug, print)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== tableMissing) throw error
    return told(print, sentences.noDatabase(config.databaseUrl === null ? config.dataDir : 'DATABASE_URL'))
  } finally {
    await database.close()
  }
}

type Place = Pick<Config, 'databaseUrl' | 'dataDir'>
type Print = (line: string) => void

type Database = { readonly url: string; close(): Promise<void> }

async function reach({ databaseUrl, dataDir }: Place): Promise<Database | null> {
  if (databaseUrl !== null) return { url: databaseUrl, close: async () => undefined }
  const embedded = await reachEmbedded(dataDir)
  return embedded && { url: embedded.ownerUrl, close: embedded.stop }
}

async function verifyPlans(url: string, slug: string | null, print: Print): Promise<0 | 1> {
  const sql = connectApp(url, { max: 2 })
  try {
    const plans = await listAllPlans(sql)
    const asked = plans.filter((plan) => slug === null || plan.slug === slug)
    if (slug !== null && asked.length === 0) return told(print, sentences.planUnknown(slug))
    if (asked.length === 0) print(sentences.noPlan)
    return await verifyEach(sql, asked, print)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function verifyEach(
  sql: Sql,
  plans: Awaited<ReturnType<typeof listAllPlans>>,
  print: Print,
): Promise<0 | 1> {
  let code: 0 | 1 = 0
  for (const { id, slug } of plans) {
    const verification = await verifyJournal({ sql }, id)
    print(lineOf(slug, verification))
    if (verification.break !== null) code = 1
  }
  return code
}

function lineOf(slug: string, { entries, head, break: broken }: JournalVerification): string {
  return broken === null
    ? sentences.chainWhole(slug, entries, head)
    : sentences.chainBroken[broken.fault](slug, broken.position)
}

function told(print: Print, sentence: string): 1 {
  print(sentence)
  return 1
}
