import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StartFailure } from '../start-failure'
import { ownerName, passwordFile } from './cluster'
import { type Embedded, startEmbedded } from './server'

/**
 * The embedded server of a data folder, for a command that only looks at it: the one that runs, else one started for the
 * time of the command. Null when the folder has never held a database. Throws `StartFailure`.
 */
export async function reachEmbedded(dataDir: string): Promise<Pick<Embedded, 'ownerUrl' | 'stop'> | null> {
  const folder = resolve(dataDir)
  const password = await readFile(join(folder, passwordFile), 'utf8').catch(() => '')
  if (password === '') return null
  try {
    return await startEmbedded({ dataDir: folder })
  } catch (error) {
    if (!(error instanceof StartFailure) || error.reason !== 'data-folder-in-use') throw error
    const port = await runningPort(folder)
    if (port === null) throw error
    const ownerUrl = `postgres://${ownerName}:${password}@127.0.0.1:${port}/postgres`
    return { ownerUrl, stop: async () => undefined }
  }
}

/** The port that PostgreSQL has written down, once it takes connections. */
async function runningPort(folder: string): Promise<string | null> {
  const linked = join(folder, 'files')
  const isLinked = await stat(linked).then(
    () => true,
    () => false,
  )
  const status = await readFile(join(isLinked ? linked : folder, 'postgres', 'postmaster.pid'), 'utf8').catch(
    () => '',
  )
  const lines = status.split('\n')
  return lines[7]?.trim() === 'ready' ? (lines[3] ?? null) : null
}
