import type { ComparedStates, JSONContent, UpdateSize } from '@deconcert/document'
import { type PackedUpdates, pack } from './packed-updates'
import type { PastAnswer, PastQuestion } from './past-worker'
import { type DeskLimits, ThreadDesk, usualLimits } from './thread-desk'

/** What is compared: a state, and what came later. */
type Past = {
  readonly base: readonly Uint8Array[]
  readonly later: readonly { readonly bytes: Uint8Array; readonly accountId: string | null }[]
  /** Yjs client id to account. */
  readonly clients: ReadonlyMap<number, string>
}

/** Reads what texts have been. Each rejects when the updates make no whole document, and when it takes too long. */
export type PastReader = {
  /** What these updates say, in each fragment. */
  state(updates: readonly Uint8Array[]): Promise<Record<string, JSONContent>>
  /** How much each of these updates writes and deletes. */
  sizes(updates: readonly Uint8Array[]): Promise<readonly UpdateSize[]>
  compare(past: Past): Promise<ComparedStates>
  close(): Promise<void>
}

/** Somebody waits in front of a page. */
const pastLimits: DeskLimits = { ...usualLimits, heapMegabytes: 256, answerMilliseconds: 10_000 }

/** Reads on one thread of its own, so that neither rooms nor their folding wait for it. */
export function createPastReader(limits: Partial<DeskLimits> = {}): PastReader {
  const desk = new ThreadDesk<PastQuestion, PastAnswer>('past-worker', 'nothing is read any more', {
    ...pastLimits,
    ...limits,
  })
  const ask = async <Key extends string>(
    key: Key,
    question: () => PastQuestion,
  ): Promise<Extract<PastAnswer, Record<Key, unknown>>[Key]> => {
    const answer = await desk.ask(() => {
      const asked = question()
      return { asked, handedOver: buffersOf(asked) }
    })
    if (key in answer) return (answer as Extract<PastAnswer, Record<Key, unknown>>)[key]
    throw new Error('failure' in answer ? answer.failure : 'another answer than was asked for')
  }
  return {
    state: (updates) => ask('state', () => ({ kind: 'state', updates: pack(updates) })),
    sizes: (updates) => ask('sizes', () => ({ kind: 'sizes', updates: pack(updates) })),
    compare: ({ base, later, clients }) =>
      ask('comparison', () => ({
        kind: 'comparison',
        base: pack(base),
        later: pack(later.map(({ bytes }) => bytes)),
        senders: later.map(({ accountId }) => accountId),
        clients,
      })),
    close: () => desk.close(),
  }
}

function buffersOf(question: PastQuestion): ArrayBuffer[] {
  const packed: readonly PackedUpdates[] =
    question.kind === 'comparison' ? [question.base, question.later] : [question.updates]
  return packed.flatMap(({ bytes, lengths }) => [bytes.buffer, lengths.buffer])
}
