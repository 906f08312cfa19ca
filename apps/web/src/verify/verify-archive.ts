import { type Archive, readArchive } from './archive'
import { boxChecks } from './box-checks'
import type { Check } from './check'
import { countChecks } from './count-checks'
import { frozenChecks } from './frozen-checks'
import { journalChecks } from './journal-checks'
import { UnreadableArchive } from './unreadable-archive'
import { unzipArchive } from './unzip-archive'

export type Verified = { readonly archive: Archive; readonly checks: readonly Check[] }

/** Opens an archive and computes all of it again, here. Throws UnreadableArchive. */
export async function verifyArchive(zip: Uint8Array): Promise<Verified> {
  const archive = readArchive(unzipArchive(zip))
  try {
    const groups = [
      await frozenChecks(archive),
      await boxChecks(archive),
      await countChecks(archive),
      await journalChecks(archive),
    ]
    return { archive, checks: groups.flat() }
  } catch (error) {
    // Its parts are there, but not what they should be: nothing was written by a server of ours.
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('not-an-archive')
  }
}
