import type { ComparedStates, JSONContent, UpdateSize } from '@deconcert/document'
import { type PackedUpdates, pack } from './packed-updates'
import type { PastAnswer, PastQuestion, Restoring } from './past-worker'
import { type DeskLimits, ThreadDesk, usualLimits } from './thread-desk'

/** What is compared: a state, and what came later. */
type Past = {
  readonly base: readonly Uint8Array[]
  readonly later: readonly { readonly bytes: Uint8Array; readonly accountId: string | null }[]
  /** Yjs client id to account. */
  readonly clients: ReadonlyMap<number, string>
  /** Of some clients, the clock up to which nobody is told whose letters they are. */
  readonly untold: ReadonlyMap<number, number>
}

/** What is to be said again, all of it or one fragment, against what somebody has seen. */
type ToRestore = {
  readonly earlier: readonly Uint8Array[]
  readonly seen: readonly Uint8Array[]
  readonly fragment: string | null
  readonly clientId: number
}

/** Reads what texts have been. Each rejects when the updates make no whole document, and when it takes too long. */
export type PastReader = {
  /** What these updates say, in each fragment. */
  state(updates: readonly Uint8Array[]): Promise<Record<string, JSONContent>>
  /** How much each of these updates writes and deletes. */
  sizes(updates: readonly Uint8Array[]): Promise<readonly UpdateSize[]>
  /** Up to which clock these updates hold what each client wrote. */
  clocks(updates: readonly Uint8Array[]): Promise<ReadonlyMap<number, number>>
  compare(past: Past): Promise<ComparedStates>
  /** The update that has a text say again what it said. */
  restoring(text: ToRestore): Promise<Restoring>
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
    clocks: (updates) => ask('clocks', () => ({ kind: 'clocks', updates: pack(updates) })),
    compare: ({ base, later, clients, untold }) =>
      ask('comparison', () => ({
        kind: 'comparison',
        base: pack(base),
        later: pack(later.map(({ bytes }) => bytes)),
        senders: later.map(({ accountId }) => accountId),
        clients,
        untold,
      })),
    restoring: ({ earlier, seen, fragment, clientId }) =>
      ask('restoring', () => ({
        kind: 'restoring',
        earlier: pack(earlier),
        seen: pack(seen),
        fragment,
        clientId,
      })),
    close: () => desk.close(),
  }
}

function buffersOf(question: PastQuestion): ArrayBuffer[] {
  return packedIn(question).flatMap(({ bytes, lengths }) => [bytes.buffer, lengths.buffer])
}

function packedIn(question: PastQuestion): readonly PackedUpdates[] {
  if (question.kind === 'comparison') return [question.base, question.later]
  return question.kind === 'restoring' ? [question.earlier, question.seen] : [question.updates]
}
