import { deflateRawSync } from 'node:zlib'

/** One file of an archive that is made by hand, so that it may say of itself what is not so. */
export type Packed = {
  readonly name: string
  readonly data: Uint8Array
  readonly method?: number
  readonly claimed?: number
  readonly flags?: number
  readonly at?: number
}

export function packed(name: string, text: string | Uint8Array, more: Partial<Packed> = {}): Packed {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return { name, data: deflateRawSync(bytes), claimed: bytes.length, ...more }
}

function headerOf({ name, data, method = 8, claimed = 0, flags = 0 }: Packed): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(data.length, 18)
  header.writeUInt32LE(claimed, 22)
  header.writeUInt16LE(Buffer.byteLength(name), 26)
  return Buffer.concat([header, Buffer.from(name), data])
}

function entryOf({ name, data, method = 8, claimed = 0, flags = 0 }: Packed, at: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(method, 10)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(claimed, 24)
  entry.writeUInt16LE(Buffer.byteLength(name), 28)
  entry.writeUInt32LE(at, 42)
  return Buffer.concat([entry, Buffer.from(name)])
}

/** A ZIP of these files; `count` is what it says that it holds. */
export function archiveOf(files: readonly Packed[], count = files.length): Buffer {
  const headers: Buffer[] = []
  const entries: Buffer[] = []
  let length = 0
  for (const file of files) {
    entries.push(entryOf(file, file.at ?? length))
    if (file.at !== undefined) continue
    const header = headerOf(file)
    headers.push(header)
    length += header.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(length, 16)
  return Buffer.concat([...headers, directory, end])
}

export const docxOpen = '<?xml version="1.0"?><w:document xmlns:w="w"><w:body>'
export const docxClose = '<w:sectPr/></w:body></w:document>'
const odtOpen = '<?xml version="1.0"?><office:document-content>'
const odtClose = '</office:document-content>'

/** A DOCX with this in its body, and these files besides. */
export function docxOf(body: string, ...more: readonly Packed[]): Buffer {
  return archiveOf([packed('word/document.xml', `${docxOpen}${body}${docxClose}`), ...more])
}

/** An ODT with this as its text, after these styles. */
export function odtOf(text: string, styles = '', ...more: readonly Packed[]): Buffer {
  const automatic = `<office:automatic-styles>${styles}</office:automatic-styles>`
  const content = `${odtOpen}${automatic}<office:body><office:text>${text}</office:text></office:body>${odtClose}`
  return archiveOf([packed('content.xml', content), ...more])
}
