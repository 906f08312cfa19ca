/**
 * The embedded PostgreSQL: real PostgreSQL 18 on a free port of 127.0.0.1, one per data folder.
 *
 * - It ends with the process that started it, however that process ends.
 * - A start after any crash recovers by itself; a second start on a living folder is refused.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { readFile, rename } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { StartFailure } from '../start-failure'
import { serverAccount } from './account'
import { nativeFolder, program } from './binaries'
import { openCluster, ownerName, prepareFolder, serverEnvironment } from './cluster'
import { clearRemains, takeFolder } from './lock'

export type EmbeddedOptions = {
  /** Absolute or relative path; made if it does not exist. See `defaultDataDir`. */
  readonly dataDir: string
  /** Extra settings of PostgreSQL, for example `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>
}

export type Embedded = {
  /** Connects as the owner of everything; superuser of the embedded server. */
  readonly ownerUrl: string
  /** Resolves when the server has ended, asked to or not. */
  readonly ended: Promise<void>
  /** Fast stop: open transactions are rolled back. Resolves when no process is left. Safe to call twice. */
  stop(): Promise<void>
}

type Place = { readonly dataDir: string; readonly cluster: string; readonly native: string }

/** Starts the embedded server, creating its cluster on first use. Throws `StartFailure`. */
export async function startEmbedded({ dataDir, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const folder = resolve(dataDir)
  const account = await serverAccount()
  const files = await prepareFolder(folder, account)
  const release = await takeFolder(folder)
  try {
    const native = await nativeFolder(files, account)
    const { cluster, password } = await openCluster(folder, files, native, account)
    await clearRemains(cluster)
    const options = { cwd: '/', env: serverEnvironment, ...account }
    const { port, supervisor } = await launch({ dataDir: folder, cluster, native }, settings, options)
    const ended = hasEnded(supervisor).then(release)
    return {
      ownerUrl: `postgres://${ownerName}:${password}@127.0.0.1:${port}/postgres`,
      ended,
      async stop() {
        if (supervisor.connected) supervisor.disconnect()
        await ended
      },
    }
  } catch (error) {
    await release()
    throw error
  }
}

/** A port found free can be taken before PostgreSQL has it: then another one is tried. */
async function launch(place: Place, settings: Readonly<Record<string, string>>, options: object) {
  const logFile = join(place.dataDir, 'postgres.log')
  for (let attempt = 1; ; attempt += 1) {
    await rename(logFile, `${logFile}.1`).catch(() => undefined)
    const port = await freePort()
    const supervisor = supervise(place, logFile, serverArguments(place.cluster, port, settings), options)
    if (await isReady(place.cluster, supervisor)) return { port, supervisor }
    const log = await readFile(logFile, 'utf8').catch(() => '')
    if (attempt < 3 && log.includes('Address already in use')) continue
    const words = log.trim().split('\n').slice(-3).join(' / ') || 'aucun message'
    throw new StartFailure('server-did-not-start', `${words} (${logFile})`)
  }
}

function supervise(place: Place, logFile: string, args: string[], options: object): ChildProcess {
  const postgres = program(place.native, 'postgres')
  const pgCtl = program(place.native, 'pg_ctl')
  const order = { postgres, pgCtl, args, options, logFile, cluster: place.cluster }
  // The same relative place in the source and in the bundle: see apps/server/vite.config.ts.
  const path = fileURLToPath(new URL('./supervisor.mjs', import.meta.url))
  return fork(path, [JSON.stringify(order)], { detached: true, stdio: 'ignore', execArgv: [] })
}

function serverArguments(
  cluster: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    log_checkpoints: 'off',
    log_line_prefix: '%m ',
    max_connections: '100',
    ...settings,
  }
  const given = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-p', String(port), ...given]
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening, failed) => {
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', listening)
  })
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Whether the server takes connections; false when it ended instead. Recovery may take as long as it needs. */
async function isReady(cluster: string, supervisor: ChildProcess): Promise<boolean> {
  while (supervisor.exitCode === null && supervisor.signalCode === null) {
    const status = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
    if (status.split('\n')[7]?.trim() === 'ready') return true
    await delay(15)
  }
  return false
}

async function hasEnded(supervisor: ChildProcess): Promise<void> {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return
  await new Promise((ended) => supervisor.once('exit', ended))
}
