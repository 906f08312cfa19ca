import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isId } from '@deconcert/domain'
import { BadConfig } from './config'
import { sentences } from './console.fr'
import type { LoadNames } from './use-cases/prepare-load'

/** The headers with which the people of a load test sign in, one each. */
export type LoadFiles = { readonly rooms: readonly string[]; readonly cookies: readonly string[] }

const cookieLine = /^Cookie: [\w-]+=([\w-]{32,})$/

/**
 * What an earlier run wrote into this folder, which is made if need be; null for what is not there. Throws `BadConfig`
 * when a file is not of ours, or holds another number than is asked for.
 */
export async function readLoadFiles(
  folder: string,
  asked: { readonly documents: number; readonly people: number },
): Promise<LoadNames> {
  await orRefuse(folder, () => mkdir(folder, { recursive: true }))
  const documentIds = await readLines(join(folder, 'rooms.txt'), asked.documents, (line) =>
    isId(line) ? line : null,
  )
  const secrets = await readLines(
    join(folder, 'cookies.txt'),
    asked.people,
    (line) => cookieLine.exec(line)?.[1] ?? null,
  )
  return { documentIds, secrets }
}

/** The cookies are for their owner's eyes: whoever has one is that person. */
export async function writeLoadFiles(folder: string, { rooms, cookies }: LoadFiles): Promise<void> {
  await orRefuse(folder, async () => {
    await writeFile(join(folder, 'rooms.txt'), textOf(rooms))
    await writeFile(join(folder, 'cookies.txt'), textOf(cookies), { mode: 0o600 })
  })
}

const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`

async function readLines(
  path: string,
  asked: number,
  read: (line: string) => string | null,
): Promise<readonly string[] | null> {
  const text = await orRefuse(path, () => readFile(path, 'utf8').catch(nullIfMissing))
  if (text === null) return null
  const lines = text.split('\n').filter((line) => line !== '')
  const values = lines.flatMap((line) => read(line) ?? [])
  if (new Set(values).size !== lines.length) throw new BadConfig(sentences.loadFileForeign(path))
  if (lines.length !== asked) throw new BadConfig(sentences.loadFileDiffers(path, lines.length, asked))
  return values
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error
  return null
}

async function orRefuse<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new BadConfig(sentences.loadFolderUnwritable(path, String((error as NodeJS.ErrnoException).code)))
  }
}
