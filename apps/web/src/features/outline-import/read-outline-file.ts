import type { UnreadReason } from '@deconcert/document/office-refusal'
import { isOutlineTooLong, maxOutlineText } from '@deconcert/domain/plan'
import { askWorker } from '../../lib/ask-worker'

/** Why a file gives no text, by the name of its sentence. */
export type OutlineFileProblem = 'tooLong' | 'tooBig' | 'otherKind' | 'unreadable' | 'locked' | 'tooSlow'

const docxLimitBytes = 5 * 1024 * 1024

const problems: Readonly<Record<UnreadReason, OutlineFileProblem>> = {
  unreadable: 'unreadable',
  unsafe: 'unreadable',
  protected: 'locked',
  'too-big': 'tooLong',
}

/** The text of a file that was dropped or chosen, whatever its kind, or why there is none. */
export async function readOutlineFile(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: OutlineFileProblem }> {
  const problem = problemOf(file)
  if (problem !== null) return { problem }
  const read = /\.docx$/i.test(file.name) ? await readDocx(file) : { text: await textOf(file) }
  return 'text' in read && isOutlineTooLong(read.text) ? { problem: 'tooLong' } : read
}

function problemOf({ name, size }: File): OutlineFileProblem | null {
  if (/\.docx$/i.test(name)) return size > docxLimitBytes ? 'tooBig' : null
  if (/\.(?:doc|odt|pdf|rtf|xlsx?|pptx?|zip)$/i.test(name)) return 'otherKind'
  return size > maxOutlineText * 2 ? 'tooLong' : null
}

/** Read beside the page, and never sent: whatever it unfolds to, nobody else waits for it. */
async function readDocx(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: OutlineFileProblem }> {
  const worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' })
  type Read = { readonly text: string } | { readonly refusal: UnreadReason }
  const asked = await askWorker<Read>(worker, new Uint8Array(await file.arrayBuffer()))
  if ('failure' in asked) return { problem: asked.failure === 'too-slow' ? 'tooSlow' : 'unreadable' }
  return 'text' in asked.answer ? asked.answer : { problem: problems[asked.answer.refusal] }
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
