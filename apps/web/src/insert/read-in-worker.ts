import type { UnreadReason } from '@deconcert/document/office-refusal'
import type { Understood } from '@deconcert/document/understood'
import { askWorker } from '../lib/ask-worker'

export type FileRead = Understood | { readonly refusal: UnreadReason | 'too-slow' }

/** Reads a DOCX or an ODT beside the page. */
export async function readInWorker(file: Blob): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./office-worker.ts', import.meta.url), { type: 'module' })
  const asked = await askWorker<FileRead>(worker, bytes)
  if ('answer' in asked) return asked.answer
  return { refusal: asked.failure === 'too-slow' ? 'too-slow' : 'unreadable' }
}
