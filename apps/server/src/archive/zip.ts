import { strToU8, Zip, ZipDeflate } from 'fflate'

/** One file of an archive: its text, a piece at a time. */
export type ArchiveFile = {
  readonly name: string
  readonly text: Iterable<string> | AsyncIterable<string>
}

/** The files as one ZIP, told as it is made: what is held at a time is a piece of one file. */
export async function* zipped(
  files: readonly ArchiveFile[],
  writtenAt: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(new Uint8Array(piece))
  })
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = writtenAt
    zip.add(entry)
    for await (const piece of text) {
      entry.push(strToU8(piece))
      yield* pieces.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* pieces.splice(0)
  }
  zip.end()
  yield* pieces.splice(0)
}
