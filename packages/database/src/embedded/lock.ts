import { randomUUID } from 'node:crypto'
import { readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartFailure } from '../start-failure'
import { processesIn, startOf } from './process-list'

/** How long a process that was just killed may still be seen. */
const lastBreathMilliseconds = 1000

type Owner = { readonly pid: number; readonly startedAt: string; readonly token: string }

/**
 * Takes the data folder for this process, until the returned function is called or the process ends.
 * Throws `data-folder-in-use` when another living process has it.
 */
export async function takeFolder(dataDir: string): Promise<() => Promise<void>> {
  const path = join(dataDir, 'owner.json')
  const mine: Owner = { pid: process.pid, startedAt: (await startOf(process.pid)) ?? '', token: randomUUID() }
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const written = await writeFile(path, JSON.stringify(mine), { flag: 'wx', mode: 0o600 }).then(
      () => true,
      (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? false : refuse(dataDir, error)),
    )
    // Two starters may both find a dead owner: the one whose name stays has the folder.
    if (written && (attempt === 0 || (await isStill(path, mine))))
      return async () => await release(path, mine)
    const owner = await readOwner(path)
    if (owner !== null && (await isAliveFor(owner, lastBreathMilliseconds))) {
      throw new StartFailure('data-folder-in-use', dataDir)
    }
    await rm(path, { force: true })
  }
  throw new StartFailure('data-folder-in-use', dataDir)
}

/**
 * Makes sure that no PostgreSQL is left from an owner that died: waits for it, stops it, and removes its lock file.
 * Call it only with the folder taken.
 */
export async function clearRemains(cluster: string): Promise<void> {
  const path = join(cluster, 'postmaster.pid')
  const recorded = await readFile(path, 'utf8').catch(() => null)
  if (recorded === null) return
  const pid = Number.parseInt(recorded, 10)
  const folder = await realpath(cluster)
  for (let waited = 0; waited < 20_000; waited += 50) {
    const left = await processesIn(folder, pid)
    if (left.length === 0) return await rm(path, { force: true })
    // A second request for a fast stop changes nothing for a server that is already stopping.
    if (waited % 5_000 === 0 && left.includes(pid)) process.kill(pid, 'SIGINT')
    await delay(50)
  }
  throw new StartFailure('data-folder-in-use', cluster)
}

async function isAliveFor(owner: Owner, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while ((await startOf(owner.pid)) === owner.startedAt) {
    if (performance.now() > until) return true
    await delay(50)
  }
  return false
}

async function isStill(path: string, owner: Owner): Promise<boolean> {
  await delay(100)
  return (await readOwner(path))?.token === owner.token
}

async function release(path: string, owner: Owner): Promise<void> {
  if ((await readOwner(path))?.token === owner.token) await rm(path, { force: true })
}

async function readOwner(path: string): Promise<Owner | null> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refuse(dataDir: string, cause: Error): never {
  throw new StartFailure('data-folder-unreachable', dataDir, { cause })
}
