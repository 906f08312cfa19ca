/** Reads what texts have been, one question after the other, on a thread of its own. */
import { parentPort } from 'node:worker_threads'
import {
  type ComparedStates,
  comparedStates,
  type JSONContent,
  type PlaceRead,
  readAllFragments,
  readPlace,
  restoringUpdate,
  type ThreadPlace,
  type UpdateSize,
  updateClocks,
  updateSize,
} from '@deconcert/document'
import { type PackedUpdates, unpack } from './packed-updates'

/** A text is to say again what it said `earlier`; `fragment` null: all of it. */
type RestoringQuestion = {
  readonly kind: 'restoring'
  readonly earlier: PackedUpdates
  /** What whoever asks for it has seen. */
  readonly seen: PackedUpdates
  readonly fragment: string | null
  /** Whom the update is of. */
  readonly clientId: number
}

/** Null: it says so already. Undefined: it has no such fragment. */
export type Restoring = Uint8Array | null | undefined

/**
 * `clients`: whose they are. `untold`: up to which of their letters nobody is told that. `senders`: of each later update,
 * in their order.
 */
export type PastQuestion =
  | { readonly kind: 'state'; readonly updates: PackedUpdates }
  | { readonly kind: 'sizes'; readonly updates: PackedUpdates }
  | { readonly kind: 'clocks'; readonly updates: PackedUpdates }
  | ({ readonly kind: 'place'; readonly updates: PackedUpdates } & ThreadPlace)
  | RestoringQuestion
  | {
      readonly kind: 'comparison'
      readonly base: PackedUpdates
      readonly later: PackedUpdates
      readonly senders: readonly (string | null)[]
      readonly clients: ReadonlyMap<number, string>
      readonly untold: ReadonlyMap<number, number>
    }

export type PastAnswer =
  | { readonly state: Record<string, JSONContent> }
  | { readonly sizes: readonly UpdateSize[] }
  | { readonly clocks: ReadonlyMap<number, number> }
  | { readonly place: PlaceRead }
  | { readonly comparison: ComparedStates }
  | { readonly restoring: Restoring }
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
  if (question.kind === 'clocks') return { clocks: updateClocks(unpack(question.updates)) }
  if (question.kind === 'place') return { place: readPlace(unpack(question.updates), question) }
  if (question.kind === 'restoring') return { restoring: restoring(question) }
  const { base, later, senders, clients, untold } = question
  const sent = unpack(later).map((bytes, n) => ({ bytes, by: senders[n] ?? null }))
  return { comparison: comparedStates(unpack(base), sent, (client) => clients.get(client) ?? null, untold) }
}

function restoring({ earlier, seen, fragment, clientId }: RestoringQuestion): Restoring {
  const all = readAllFragments(unpack(earlier))
  if (fragment === null) return restoringUpdate(unpack(seen), all, clientId)
  const one = Object.hasOwn(all, fragment) ? all[fragment] : undefined
  return one && restoringUpdate(unpack(seen), { [fragment]: one }, clientId)
}
