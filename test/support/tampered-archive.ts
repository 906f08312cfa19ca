import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The same archive with one file changed. */
export function tampered(zip: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(zip)
  const before = strFromU8(files[name] ?? new Uint8Array(0))
  const after = change(before)
  if (after === before) throw new Error(`nothing to change in ${name}`)
  return zipSync({ ...files, [name]: strToU8(after) })
}
