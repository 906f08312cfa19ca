/** Reads what texts have been, one question after the other, on a thread of its own. */
import { parentPort } from 'node:worker_threads'
import {
  type ComparedStates,
  comparedStates,
  type JSONContent,
  readAllFragments,
  type UpdateSize,
  updateSize,
} from '@deconcert/document'
import { type PackedUpdates, unpack } from './packed-updates'

/** `clients`: whose they are. `senders`: of each later update, in their order. */
export type PastQuestion =
  | { readonly kind: 'state'; readonly updates: PackedUpdates }
  | { readonly kind: 'sizes'; readonly updates: PackedUpdates }
  | {
      readonly kind: 'comparison'
      readonly base: PackedUpdates
      readonly later: PackedUpdates
      readonly senders: readonly (string | null)[]
      readonly clients: ReadonlyMap<number, string>
    }

export type PastAnswer =
  | { readonly state: Record<string, JSONContent> }
  | { readonly sizes: readonly UpdateSize[] }
  | { readonly comparison: ComparedStates }
  /** Why these updates make no whole document. */
  | { readonly failure: string }

parentPort?.on('message', (question: PastQuestion) => parentPort?.postMessage(answerTo(question)))

function answerTo(question: PastQuestion): PastAnswer {
  try {
    return read(question)
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

function read(question: PastQuestion): PastAnswer {
  if (question.kind === 'state') return { state: readAllFragments(unpack(question.updates)) }
  if (question.kind === 'sizes') return { sizes: unpack(question.updates).map(updateSize) }
  const { base, later, senders, clients } = question
  const sent = unpack(later).map((bytes, n) => ({ bytes, by: senders[n] ?? null }))
  return { comparison: comparedStates(unpack(base), sent, (client) => clients.get(client) ?? null) }
}
