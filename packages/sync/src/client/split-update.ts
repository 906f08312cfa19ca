import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

type Struct = Y.Item | Y.GC | Y.Skip
type Deletion = { readonly client: number; readonly from: number; readonly length: number }

/** A text longer than this, in UTF-16 units of at most three bytes each, is cut into several. */
const longestText = 16_384
/** A deletion takes at most two numbers of five bytes. */
const deletionBytes = 10

/**
 * Cuts a V1 update into updates of about `mostBytes`, to be applied in their order: each hangs only on those before it
 * and on what the whole one hung on; deletions come last. Together they are the whole one. What cannot be cut, as an
 * embedded value, may leave one that is larger.
 */
export function splitUpdate(update: Uint8Array, mostBytes: number): readonly Uint8Array[] {
  const { structs, ds } = Y.decodeUpdate(update)
  const pieces: Piece[] = []
  let piece = new Piece()
  const next = (bytes: number) => {
    if (piece.bytes > 0 && piece.bytes + bytes > mostBytes) {
      pieces.push(piece)
      piece = new Piece()
    }
  }
  for (const struct of inOrder(structs.flatMap(cut))) {
    const bytes = bytesOf(struct)
    next(bytes.length)
    piece.add(struct, bytes)
  }
  for (const deletion of deletionsOf(ds)) {
    next(deletionBytes)
    piece.remove(deletion)
  }
  return [...pieces, piece].map((each) => each.encode())
}

/** Structs and deletions on their way into one update, as Yjs writes it. */
class Piece {
  bytes = 0
  readonly #structs = new Map<number, { clock: number; parts: Uint8Array[] }>()
  readonly #deletions = new Map<number, Deletion[]>()

  add({ id: { client, clock } }: Struct, bytes: Uint8Array): void {
    this.bytes += bytes.length
    const section = this.#structs.get(client)
    if (section) section.parts.push(bytes)
    else this.#structs.set(client, { clock, parts: [bytes] })
  }

  remove(deletion: Deletion): void {
    this.bytes += deletionBytes
    const section = this.#deletions.get(deletion.client)
    if (section) section.push(deletion)
    else this.#deletions.set(deletion.client, [deletion])
  }

  encode(): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, this.#structs.size)
    // Yjs writes the higher client ids first.
    for (const [client, { clock, parts }] of [...this.#structs].sort(([a], [b]) => b - a)) {
      for (const value of [parts.length, client, clock]) encoding.writeVarUint(encoder, value)
      for (const part of parts) encoding.writeUint8Array(encoder, part)
    }
    encoding.writeVarUint(encoder, this.#deletions.size)
    for (const [client, deletions] of this.#deletions) {
      for (const value of [client, deletions.length]) encoding.writeVarUint(encoder, value)
      for (const { from, length } of deletions) {
        encoding.writeVarUint(encoder, from)
        encoding.writeVarUint(encoder, length)
      }
    }
    return encoding.toUint8Array(encoder)
  }
}

function bytesOf(struct: Struct): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  struct.write(encoder, 0)
  return encoder.toUint8Array()
}

function deletionsOf({ clients }: ReturnType<typeof Y.createDeleteSet>): readonly Deletion[] {
  return [...clients].flatMap(([client, items]) =>
    items.map(({ clock, len }) => ({ client, from: clock, length: len })),
  )
}

/** A long text as Yjs itself would part it: each part follows the last unit of the one before. */
function cut(struct: Struct): readonly Struct[] {
  if (!(struct instanceof Y.Item && struct.content instanceof Y.ContentString)) return [struct]
  const parts: Y.Item[] = [struct]
  let last = struct
  let text = struct.content
  while (text.str.length > longestText) {
    const at = wholeCharacters(text.str, longestText)
    const { client, clock } = last.id
    const rest = text.splice(at)
    const origin = Y.createID(client, clock + at - 1)
    const { rightOrigin, parent, parentSub } = struct
    last = new Y.Item(
      Y.createID(client, clock + at),
      null,
      origin,
      null,
      rightOrigin,
      parent,
      parentSub,
      rest,
    )
    text = rest
    parts.push(last)
  }
  return parts
}

/** Where to cut near `at` without parting a pair of surrogates. */
function wholeCharacters(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at
}

/** The structs of each client in their order, each after those that it hangs on. */
function inOrder(structs: readonly Struct[]): readonly Struct[] {
  const queues = new Map<number, Queue>()
  for (const struct of structs) {
    const queue = queues.get(struct.id.client)
    if (queue) queue.structs.push(struct)
    else queues.set(struct.id.client, { structs: [struct], next: 0 })
  }
  const ordered: Struct[] = []
  let before = -1
  while (ordered.length > before) {
    before = ordered.length
    for (const queue of queues.values()) takeReady(queue, queues, ordered)
  }
  // A circle, which no document holds, stays as it was given.
  return ordered.length === structs.length ? ordered : structs
}

type Queue = { readonly structs: Struct[]; next: number }

function takeReady(queue: Queue, queues: ReadonlyMap<number, Queue>, ordered: Struct[]): void {
  for (let struct = queue.structs[queue.next]; struct; struct = queue.structs[queue.next]) {
    if (needs(struct).some((id) => isWaiting(queues.get(id.client), id.clock))) return
    ordered.push(struct)
    queue.next += 1
  }
}

function isWaiting(queue: Queue | undefined, clock: number): boolean {
  const first = queue?.structs[queue.next]
  return first !== undefined && clock >= first.id.clock
}

function needs(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const ids: readonly unknown[] = [struct.origin, struct.rightOrigin, struct.parent]
  return ids.filter((id): id is Y.ID => id instanceof Y.ID)
}
