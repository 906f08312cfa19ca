import { Archive } from './archive'
import { NotReadable, type UnreadReason } from './not-readable'
import { readDocx } from './read-docx'
import { readOdt } from './read-odt'
import type { Understood } from './understood'

/** Bytes of a file that is read at all. */
export const mostOfficeBytes = 20 * 1024 * 1024

/**
 * What a DOCX or an ODT says, as a text of ours, or why it is not read. Bounded in time and in memory whatever the file
 * claims; nothing of it runs, nothing that it leads to is loaded.
 */
export function readOffice(bytes: Uint8Array): Understood | { readonly refusal: UnreadReason } {
  if (bytes.length > mostOfficeBytes) return { refusal: 'too-big' }
  try {
    const archive = new Archive(bytes)
    const understood = read(archive)
    const isEmpty = (understood.content.content ?? []).length === 0
    return isEmpty ? { refusal: 'unreadable' } : understood
  } catch (error) {
    if (error instanceof NotReadable) return { refusal: error.reason }
    // Numbers that no archive holds: places outside it.
    if (error instanceof RangeError) return { refusal: 'unreadable' }
    throw error
  }
}

function read(archive: Archive): Understood {
  if (archive.has('word/document.xml')) return readDocx(archive)
  if (archive.has('content.xml')) return readOdt(archive)
  throw new NotReadable('unreadable')
}
