import * as Y from 'yjs'

/** How many letters an update writes, and how many it deletes: near enough to say how much somebody did. */
export type UpdateSize = { readonly written: number; readonly deleted: number }

/** Throws when the update (Yjs V1) is not readable. */
export function updateSize(update: Uint8Array): UpdateSize {
  const { structs, ds } = Y.decodeUpdate(update)
  let written = 0
  for (const struct of structs)
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) written += struct.length
  let deleted = 0
  for (const ranges of ds.clients.values()) for (const { len } of ranges) deleted += len
  return { written, deleted }
}

/** Up to which clock these updates (Yjs V1) hold what each client wrote. Throws when one is not readable. */
export function updateClocks(updates: readonly Uint8Array[]): ReadonlyMap<number, number> {
  const clocks = new Map<number, number>()
  for (const update of updates)
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      clocks.set(client, Math.max(clock, clocks.get(client) ?? 0))
  return clocks
}
