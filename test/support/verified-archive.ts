import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyArchive } from '../../apps/web/src/verify/verify-archive'
import { runVerifier } from '../verifier/python'

/** What both verifiers say of these bytes: the program's exit code, and the checks that fail in it and in a browser. */
export async function verified(zip: Uint8Array) {
  const { checks } = await verifyArchive(zip)
  const inBrowser = checks.filter(({ state }) => state === 'wrong').map(({ key }) => key)
  const folder = await mkdtemp(join(tmpdir(), 'deconcert-archive-'))
  try {
    const path = join(folder, 'archive.zip')
    await writeFile(path, zip)
    const { code, said } = await runVerifier(path)
    const failed = said.split('\n').filter((line) => line.startsWith('ÉCHEC'))
    return { code, failed: failed.join('\n'), inBrowser }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What they say of an archive in which nothing is wrong. */
export const sound = { code: 0, failed: '', inBrowser: [] }
