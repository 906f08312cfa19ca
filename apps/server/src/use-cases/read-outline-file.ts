import { Refused } from '@deconcert/domain'
import { maxOutlineText } from '@deconcert/domain/plan'
import { readDocx } from '../docx/read-docx'

/** The lines of a DOCX, as a text that an outline is read from. Nothing is stored. */
export function readOutlineFile(base64: string): { readonly text: string } {
  const read = readDocx(Buffer.from(base64, 'base64'))
  if ('refusal' in read) throw new Refused(read.refusal, 'DOCX')
  if (read.text.length > maxOutlineText) throw new Refused('too-big', '1 Mio')
  return read
}
