import type { RefusedReason } from './protocol'

/** Told of what happens, for those who watch over the server. Called on the hot path: it counts, and nothing else. */
export type Meter = {
  /** One group commit: how many updates it stored, of how many documents, and how long it took. */
  committed(updates: number, documents: number, milliseconds: number): void
  commitFailed(): void
  /** So many more document messages are settled. */
  acked(messages: number): void
  refused(reason: RefusedReason): void
  /** A socket that does not read is given nothing more for now. */
  lagged(): void
  folded(bytesBefore: number, bytesAfter: number, milliseconds: number): void
}

/** For those who do not count. */
export const noMeter: Meter = {
  committed: () => undefined,
  commitFailed: () => undefined,
  acked: () => undefined,
  refused: () => undefined,
  lagged: () => undefined,
  folded: () => undefined,
}
