/** Many updates in two buffers of their own, so that they pass between threads in one move. */
export type PackedUpdates = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The length of each, in order. */
  readonly lengths: Uint32Array<ArrayBuffer>
}

/** Copies: what comes in is still read by others, and may be a window on a larger buffer. */
export function pack(updates: readonly Uint8Array[]): PackedUpdates {
  const lengths = Uint32Array.from(updates, ({ length }) => length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  for (const update of updates) {
    bytes.set(update, at)
    at += update.length
  }
  return { bytes, lengths }
}

/** Windows on the one buffer, in the order in which they were packed. */
export function unpack({ bytes, lengths }: PackedUpdates): readonly Uint8Array[] {
  const updates: Uint8Array[] = []
  let at = 0
  for (const length of lengths) {
    updates.push(bytes.subarray(at, at + length))
    at += length
  }
  return updates
}
