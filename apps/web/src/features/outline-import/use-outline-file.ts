import { isOutlineTooLong, maxOutlineText } from '@deconcert/domain/plan'
import { useState } from 'react'
import { useAct } from '../../lib/use-act'

/** Asks the server for the lines of a DOCX, given in base64. */
export type ReadDocx = (docx: string) => Promise<{ readonly text: string }>

const docxLimitBytes = 5 * 1024 * 1024

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** The text of a file that is one; Windows still writes some in its own alphabet. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Problem = 'tooLong' | 'tooBig' | 'otherKind'

function problemOf({ name, size }: File): Problem | null {
  if (/\.docx$/i.test(name)) return size > docxLimitBytes ? 'tooBig' : null
  if (/\.(?:doc|odt|pdf|rtf|xlsx?|pptx?|zip)$/i.test(name)) return 'otherKind'
  return size > maxOutlineText * 2 ? 'tooLong' : null
}

/** The text of a file, whatever its kind. */
async function anyTextOf(file: File, readDocx: ReadDocx): Promise<string> {
  return /\.docx$/i.test(file.name) ? (await readDocx(await base64Of(file))).text : await textOf(file)
}

/** Reads a file that was dropped or chosen, and hands its text on. */
export function useOutlineFile(readDocx: ReadDocx, onText: (source: string, text: string) => void) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const reading = useAct((file: File) => anyTextOf(file, readDocx), { quiet: true })
  const take = (file: File, text: string) => {
    if (isOutlineTooLong(text)) setProblem('tooLong')
    else onText(file.name.slice(0, 200), text)
  }
  const read = (file: File) => {
    const found = problemOf(file)
    setProblem(found)
    if (found === null) reading.mutate(file, { onSuccess: (text) => take(file, text) })
  }
  return { read, problem, error: reading.error, isReading: reading.isPending }
}
