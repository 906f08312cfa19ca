import { NotReadable } from './not-readable'

/** One file of an archive, as its directory tells: sizes are claims, and are not believed. */
export type Entry = {
  readonly name: string
  readonly method: number
  readonly packedBytes: number
  /** Where its own header stands. */
  readonly at: number
}

/** As many as a text of any honest size has. */
const mostEntries = 2000
const longestComment = 65_535
const endSignature = 0x06054b50
const entrySignature = 0x02014b50

/** The files of a ZIP by name, from its directory. Throws NotReadable. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  if (isOldOffice(bytes)) throw new NotReadable('protected')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new NotReadable('too-big')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth += 1) {
    const { entry, next } = readEntry(bytes, view, at, end)
    if (entries.has(entry.name)) throw new NotReadable('unreadable')
    entries.set(entry.name, entry)
    at = next
  }
  throwIfOverlapping([...entries.values()])
  return entries
}

/** What Word before 2007 wrote, and what every Word writes behind a password. */
function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, n) => bytes[n] === byte)
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    const isEnd = view.getUint32(at, true) === endSignature
    if (isEnd && at + 22 + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new NotReadable('unreadable')
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, end: number) {
  if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new NotReadable('unreadable')
  const nameBytes = view.getUint16(at + 28, true)
  const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
  if (isLeadingOut(name)) throw new NotReadable('unsafe')
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new NotReadable('protected')
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    packedBytes: view.getUint32(at + 20, true),
    at: view.getUint32(at + 42, true),
  }
  if (entry.at + 30 + entry.packedBytes > end) throw new NotReadable('unreadable')
  return { entry, next }
}

/** Nothing is ever written under these names; whoever uses them has no honest file. */
function isLeadingOut(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0|(?:^|\/)\.\.(?:\/|$)/i.test(name)
}

/** Files that share bytes make a small archive a great one. */
function throwIfOverlapping(entries: readonly Entry[]): void {
  let end = 0
  for (const { at, packedBytes } of entries.toSorted((one, other) => one.at - other.at)) {
    if (at < end) throw new NotReadable('too-big')
    end = at + 30 + packedBytes
  }
}
