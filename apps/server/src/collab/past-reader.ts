import type { ComparedStates, JSONContent, PlaceRead, ThreadPlace, UpdateSize } from '@deconcert/document'
import { type PackedUpdates, pack } from './packed-updates'
import type { PastAnswer, PastQuestion, Restoring } from './past-worker'
import { type LineLimits, ReadingLine } from './reading-line'
import { type DeskLimits, ThreadDesk, usualLimits } from './thread-desk'

type Updates = { readonly documentId: string; readonly updates: readonly Uint8Array[] }

/** What is compared: a state, and what came later. */
type Past = {
  readonly documentId: string
  readonly base: readonly Uint8Array[]
  readonly later: readonly { readonly bytes: Uint8Array; readonly accountId: string | null }[]
  /** Yjs client id to account. */
  readonly clients: ReadonlyMap<number, string>
  /** Of some clients, the clock up to which nobody is told whose letters they are. */
  readonly untold: ReadonlyMap<number, number>
}

/** What is to be said again, all of it or one fragment, against what somebody has seen. */
type ToRestore = {
  readonly documentId: string
  readonly earlier: readonly Uint8Array[]
  readonly seen: readonly Uint8Array[]
  readonly fragment: string | null
  readonly clientId: number
}

/**
 * Reads what texts are and have been. Each rejects when the updates make no whole document and when it takes too long;
 * refuses with `history-busy` and `history-too-long` as the line in front of it does.
 */
export type PastReader = {
  /** What these updates say, in each fragment. */
  state(text: Updates): Promise<Record<string, JSONContent>>
  /** How much each of these updates writes and deletes. */
  sizes(text: Updates): Promise<readonly UpdateSize[]>
  /** Up to which clock these updates hold what each client wrote. */
  clocks(text: Updates): Promise<ReadonlyMap<number, number>>
  /** What stands at a place in the text of these updates. */
  place(text: Updates & ThreadPlace): Promise<PlaceRead>
  compare(past: Past): Promise<ComparedStates>
  /** The update that has a text say again what it said. */
  restoring(text: ToRestore): Promise<Restoring>
  close(): Promise<void>
}

type PastLimits = DeskLimits & { readonly line: LineLimits }

/** Somebody waits in front of a page. */
const pastLimits: PastLimits = {
  ...usualLimits,
  heapMegabytes: 256,
  answerMilliseconds: 10_000,
  line: {
    bytes: 64 * 1024 * 1024,
    ofOneText: 16,
    waitMilliseconds: 30_000,
    restMilliseconds: 60_000,
  },
}

/** Reads on one thread of its own, so that neither rooms nor their folding wait for it. */
export function createPastReader(asked: Partial<PastLimits> = {}): PastReader {
  const limits = { ...pastLimits, ...asked }
  const desk = new ThreadDesk<PastQuestion, PastAnswer>('past-worker', 'nothing is read any more', limits)
  const line = new ReadingLine(limits.line)
  const ask = async <Key extends string>(
    key: Key,
    { documentId, parts }: { readonly documentId: string; readonly parts: readonly Uint8Array[] },
    question: () => PastQuestion,
  ): Promise<Extract<PastAnswer, Record<Key, unknown>>[Key]> => {
    const bytes = parts.reduce((sum, { length }) => sum + length, 0)
    const answer = await line.wait({ documentId, kind: key, bytes }, (throwIfGone) =>
      desk.ask(() => {
        throwIfGone()
        const asked = question()
        return { asked, handedOver: buffersOf(asked) }
      }),
    )
    if (key in answer) return (answer as Extract<PastAnswer, Record<Key, unknown>>)[key]
    throw new Error('failure' in answer ? answer.failure : 'another answer than was asked for')
  }
  return {
    state: ({ documentId, updates }) =>
      ask('state', { documentId, parts: updates }, () => ({ kind: 'state', updates: pack(updates) })),
    sizes: ({ documentId, updates }) =>
      ask('sizes', { documentId, parts: updates }, () => ({ kind: 'sizes', updates: pack(updates) })),
    clocks: ({ documentId, updates }) =>
      ask('clocks', { documentId, parts: updates }, () => ({ kind: 'clocks', updates: pack(updates) })),
    place: ({ documentId, updates, fragment, anchor, suggestionId }) =>
      ask('place', { documentId, parts: updates }, () => ({
        kind: 'place',
        updates: pack(updates),
        ...{ fragment, anchor, suggestionId },
      })),
    compare: ({ documentId, base, later, clients, untold }) =>
      ask('comparison', { documentId, parts: [...base, ...later.map(({ bytes }) => bytes)] }, () => ({
        kind: 'comparison',
        base: pack(base),
        later: pack(later.map(({ bytes }) => bytes)),
        senders: later.map(({ accountId }) => accountId),
        clients,
        untold,
      })),
    restoring: ({ documentId, earlier, seen, fragment, clientId }) =>
      ask('restoring', { documentId, parts: [...earlier, ...seen] }, () => ({
        kind: 'restoring',
        earlier: pack(earlier),
        seen: pack(seen),
        fragment,
        clientId,
      })),
    close: async () => {
      await desk.close()
      line.close()
    },
  }
}

function buffersOf(question: PastQuestion): ArrayBuffer[] {
  return packedIn(question).flatMap(({ bytes, lengths }) => [bytes.buffer, lengths.buffer])
}

function packedIn(question: PastQuestion): readonly PackedUpdates[] {
  if (question.kind === 'comparison') return [question.base, question.later]
  return question.kind === 'restoring' ? [question.earlier, question.seen] : [question.updates]
}
