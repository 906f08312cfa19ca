import { type Unzipped, unzipSync } from 'fflate'
import { UnreadableArchive } from './unreadable-archive'

/** 64 MB compressed, 256 MB once open: a hundred thousand votes take a tenth of that. */
export const largestZipBytes = 64 * 2 ** 20
const largestContentBytes = 256 * 2 ** 20
const mostFiles = 3000

/**
 * The files of a ZIP by name. What it says it holds is added up before anything is opened, and nothing grows beyond what
 * it said. Throws UnreadableArchive: too-large, not-a-zip.
 */
export function unzipArchive(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (zip.length > largestZipBytes) throw new UnreadableArchive('too-large')
  let files = 0
  let bytes = 0
  const add = ({ originalSize }: { readonly originalSize: number }) => {
    files += 1
    bytes += originalSize
    if (files > mostFiles || bytes > largestContentBytes) throw new UnreadableArchive('too-large')
    return true
  }
  return new Map(Object.entries(unzipped(zip, add)))
}

function unzipped(zip: Uint8Array, filter: (file: { originalSize: number }) => boolean): Unzipped {
  try {
    return unzipSync(zip, { filter })
  } catch (error) {
    throw error instanceof UnreadableArchive ? error : new UnreadableArchive('not-a-zip')
  }
}
