import type { UnreadReason } from '@deconcert/document/office-refusal'
import type { Understood } from '@deconcert/document/understood'

/** Long enough for two hundred pages on an old telephone. */
const longestReading = 20_000

export type FileRead = Understood | { readonly refusal: UnreadReason | 'too-slow' }

/** Reads a DOCX or an ODT beside the page, which goes on meanwhile: what takes too long is ended. */
export async function readInWorker(file: Blob): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const worker = new Worker(new URL('./office-worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise<FileRead>((done) => {
      timer = setTimeout(() => done({ refusal: 'too-slow' }), longestReading)
      worker.onmessage = ({ data }: MessageEvent<FileRead>) => done(data)
      worker.onerror = () => done({ refusal: 'unreadable' })
      worker.postMessage(bytes, [bytes.buffer])
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
