import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { UpdateLog } from '@deconcert/sync'
import { connectApp, connectOwner, type Sql } from '../../packages/database/src/connect'
import { startEmbedded } from '../../packages/database/src/embedded/server'
import { postgresLog } from '../../packages/database/src/update-log'
import type { Target } from './crowd'
import { type Program, root, startProgram } from './process'

const run = promisify(execFile)

const documents = 120
const people = 400

/** The product's server on a database of its own, prepared for a load, and a relay beside it. */
export type Stage = {
  readonly server: Program & Target
  readonly relay: Program & Target
  /** The ids of the documents, all empty and open to everybody. */
  readonly rooms: readonly string[]
  /** The address of the database for its owner. */
  readonly url: string
  /** The database as the server sees it. */
  readonly log: UpdateLog
  /** Opens the server's `/metrics`. */
  readonly metricsToken: string
  /** Cores, Node and PostgreSQL, in one line. */
  readonly machine: string
  close(): Promise<void>
}

/** Lays everything, and takes down what was laid when something fails. `DATABASE_URL`: on that server. */
export async function layStage(): Promise<Stage> {
  const steps: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const step of steps.splice(0).reverse()) await step()
  }
  try {
    return { ...(await lay((step) => steps.push(step))), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Remembers what is to be done at the end, the last one first. */
type Later = (step: () => Promise<unknown>) => void

async function lay(later: Later): Promise<Omit<Stage, 'close'>> {
  const serverUrl = process.env.DATABASE_URL || (await embedded(await ownFolder(later), later))
  const owner = connectOwner(serverUrl, { max: 1 })
  later(() => owner.end({ timeout: 1 }))
  const url = await ownDatabase(owner, serverUrl, later)
  const metricsToken = randomUUID()
  const env = {
    DATABASE_URL: url,
    DEMO: 'off',
    ORIGIN: '',
    METRICS_TOKEN: metricsToken,
    NODE_ENV: 'production',
  }
  const { rooms, cookies } = await prepare(await ownFolder(later), env)

  const watched = ['--import', './test/bench/loop-watch.mjs', 'apps/server/dist/main.js']
  const server = await startProgram(watched, env)
  later(() => server.stop())
  const relay = await startProgram(['--import', 'tsx', 'test/bench/relay.ts'], {})
  later(() => relay.stop())
  const app = connectApp(url, { max: 2 })
  later(() => app.end({ timeout: 1 }))
  return {
    server: { ...server, cookies, acks: true },
    relay: { ...relay, cookies, acks: false },
    rooms,
    url,
    log: postgresLog(app),
    metricsToken,
    machine: await machineOf(owner),
  }
}

async function ownFolder(later: Later): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'deconcert-bench-'))
  later(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

async function embedded(dataDir: string, later: Later): Promise<string> {
  const { ownerUrl, stop } = await startEmbedded({ dataDir })
  later(stop)
  return ownerUrl
}

async function ownDatabase(owner: Sql, serverUrl: string, later: Later): Promise<string> {
  const name = `deconcert_bench_${randomUUID().replaceAll('-', '')}`
  await owner`create database ${owner(name)}`
  later(() => owner`drop database ${owner(name)}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

async function prepare(folder: string, env: Readonly<Record<string, string>>) {
  const asked = ['--documents', String(documents), '--people', String(people), '--out', folder]
  await run(process.execPath, ['apps/server/dist/prepare-load.js', ...asked], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  const lines = async (name: string) => (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n')
  const cookies = (await lines('cookies.txt')).map((line) => line.replace('Cookie: ', ''))
  return { rooms: await lines('rooms.txt'), cookies }
}

async function machineOf(owner: Sql): Promise<string> {
  const [row] = await owner<{ serverVersion: string }[]>`show server_version`
  const cores = cpus()
  const postgres = `PostgreSQL ${row?.serverVersion.split(' ')[0]}${process.env.DATABASE_URL ? '' : ' (embedded)'}`
  return `${cores.length} × ${cores[0]?.model.trim()}, Node ${process.versions.node}, ${postgres}`
}
