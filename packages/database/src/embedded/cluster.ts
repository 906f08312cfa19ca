import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  mkdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { StartFailure } from '../start-failure'
import { type Account, isTraversable } from './account'
import { program } from './binaries'

const run = promisify(execFile)
const major = '18'

/** The owner of the embedded database. */
export const ownerName = 'deconcert'

/** Where its password is kept, in the data folder. */
export const passwordFile = 'postgres.password'

/** PostgreSQL sees nothing of our environment: a stray PGDATA or LC_ALL would change what it does. */
export const serverEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32' ? undefined : { PATH: '/usr/bin:/bin', LC_ALL: 'C' }

/**
 * Makes the data folder if need be, and answers where PostgreSQL keeps its files: there, or, when root's data folder is
 * in a place that no other account may enter (a folder of root's, a private temporary one), in a place of the system's
 * that the data folder links to.
 */
export async function prepareFolder(dataDir: string, account: Account | null): Promise<string> {
  try {
    await makeFolders(dataDir)
    if (account === null) return dataDir
    await chmod(dataDir, 0o711)
    return (await isTraversable(dataDir, account)) ? dataDir : await linkedPlace(join(dataDir, 'files'))
  } catch (cause) {
    throw new StartFailure('data-folder-unreachable', dataDir, { cause })
  }
}

/** Not `recursive`: below /proc, where nothing can be made and nothing says so, Node would try for ever. */
async function makeFolders(path: string): Promise<void> {
  const isFolder = async () => (await stat(path).catch(() => null))?.isDirectory() ?? false
  if (await isFolder()) return
  if (dirname(path) !== path) await makeFolders(dirname(path))
  await mkdir(path, { mode: 0o700 }).catch(async (error) => {
    if (!(await isFolder())) throw error
  })
}

async function linkedPlace(link: string): Promise<string> {
  const known = await readlink(link).catch(() => null)
  const place = known ?? join('/var/lib/deconcert/linked', randomBytes(8).toString('hex'))
  await mkdir(place, { recursive: true, mode: 0o711 })
  if (known === null) await symlink(place, link)
  return place
}

/** The cluster of this data folder, created on first use, and its password. */
export async function openCluster(
  dataDir: string,
  files: string,
  native: string,
  account: Account | null,
): Promise<{ cluster: string; password: string }> {
  const cluster = join(files, 'postgres')
  const password = await readOrCreatePassword(join(dataDir, passwordFile))
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null) await createCluster(cluster, native, account, password)
  else if (version.trim() !== major) throw new StartFailure('data-folder-other-version', version.trim())
  return { cluster, password }
}

async function readOrCreatePassword(path: string): Promise<string> {
  const known = await readFile(path, 'utf8').catch(() => '')
  if (known !== '') return known
  const password = randomBytes(24).toString('base64url')
  await writeFile(path, password, { mode: 0o600 })
  return password
}

/** Made beside its place and renamed, so that an interrupted creation leaves nothing that looks like a cluster. */
async function createCluster(
  cluster: string,
  native: string,
  account: Account | null,
  password: string,
): Promise<void> {
  const unfinished = `${cluster}.new`
  const initPasswordFile = `${cluster}.initdb`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  await writeFile(initPasswordFile, password, { mode: 0o600 })
  if (account !== null) {
    await Promise.all([unfinished, initPasswordFile].map((path) => chown(path, account.uid, account.gid)))
  }
  const args = ['-D', unfinished, '-U', ownerName, '--auth=scram-sha-256', `--pwfile=${initPasswordFile}`]
  const text = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  try {
    await run(program(native, 'initdb'), [...args, ...text], { cwd: '/', ...environment(), ...account })
  } catch (cause) {
    throw new StartFailure('server-did-not-start', lastWords(cause), { cause })
  } finally {
    await rm(initPasswordFile, { force: true })
  }
  await rename(unfinished, cluster)
}

function environment(): { env?: NodeJS.ProcessEnv } {
  return serverEnvironment === undefined ? {} : { env: serverEnvironment }
}

function lastWords(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  return said.trim().split('\n').at(-1) || String(error)
}
