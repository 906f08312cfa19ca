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
