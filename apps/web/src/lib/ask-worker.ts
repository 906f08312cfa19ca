/** Long enough for two hundred pages on an old telephone. */
const longestReading = 20_000

/** What a worker answered, or why it did not: it took too long, or fell. */
export type WorkerAnswer<Answer> = { readonly answer: Answer } | { readonly failure: 'too-slow' | 'fell' }

/**
 * Gives bytes to a worker that reads them beside the page, which goes on meanwhile: what takes too long is ended. The
 * bytes are the worker's from then on.
 */
export async function askWorker<Answer>(worker: Worker, bytes: Uint8Array): Promise<WorkerAnswer<Answer>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((done) => {
      timer = setTimeout(() => done({ failure: 'too-slow' }), longestReading)
      worker.onmessage = ({ data }: MessageEvent<Answer>) => done({ answer: data })
      worker.onerror = () => done({ failure: 'fell' })
      worker.postMessage(bytes, [bytes.buffer])
    })
  } finally {
    clearTimeout(timer)
    worker.terminate()
  }
}
