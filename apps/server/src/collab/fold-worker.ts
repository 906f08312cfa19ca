/** Folds what it is given, one history after the other, on a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { foldThroughDocument } from '@deconcert/sync'
import { type PackedUpdates, unpack } from './packed-updates'

/** `failure`: why these updates make no whole document. */
export type FoldAnswer = { readonly folded: Uint8Array<ArrayBuffer> } | { readonly failure: string }

parentPort?.on('message', (packed: PackedUpdates) => {
  const answer = answerTo(packed)
  parentPort?.postMessage(answer, 'folded' in answer ? [answer.folded.buffer] : [])
})

function answerTo(packed: PackedUpdates): FoldAnswer {
  try {
    return { folded: alone(foldThroughDocument(unpack(packed))) }
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

/** The same bytes in a buffer that holds nothing else, and may be handed over. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, length } = bytes
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === length
  return isAlone ? new Uint8Array(buffer) : new Uint8Array(bytes)
}
