import { Unzip, UnzipInflate } from 'fflate'

/** As many entries as a document of any honest size has. */
const maxEntries = 2000
/** As much as all wanted entries may hold once inflated: what is beyond is never made. */
const maxInflatedBytes = 12 * 1024 * 1024
/** A slice inflates to about a thousand times its size at most. */
const sliceBytes = 4096

/** Stops the reading: the archive is no archive, or more than it should be. */
export class NotReadable extends Error {
  readonly refusal: 'docx-unreadable' | 'too-big'

  constructor(refusal: 'docx-unreadable' | 'too-big') {
    super(refusal)
    this.refusal = refusal
  }
}

/**
 * The texts of the wanted entries of a ZIP, by name. Inflated slice by slice and counted as they come, whatever sizes the
 * archive claims. Throws NotReadable.
 */
export function readEntries(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
  const pieces = new Map<string, Uint8Array[]>()
  let entries = 0
  let inflated = 0
  let refusal: NotReadable['refusal'] | null = null
  const unzip = new Unzip((file) => {
    entries += 1
    if (entries > maxEntries) refusal = 'too-big'
    if (!wanted(file.name) || pieces.has(file.name)) return
    const own: Uint8Array[] = []
    pieces.set(file.name, own)
    file.ondata = (error, piece) => {
      inflated += piece?.length ?? 0
      if (inflated > maxInflatedBytes) refusal = 'too-big'
      else if (error !== null) refusal ??= 'docx-unreadable'
      else own.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && refusal === null; at += sliceBytes)
    refusal = pushed(unzip, bytes, at) ?? refusal
  if (refusal !== null) throw new NotReadable(refusal)
  return new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own).toString('utf8')]))
}

function pushed(unzip: Unzip, bytes: Uint8Array, at: number): 'docx-unreadable' | null {
  try {
    unzip.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length)
    return null
  } catch {
    return 'docx-unreadable'
  }
}
