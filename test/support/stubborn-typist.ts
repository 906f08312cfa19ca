import { type DocumentAccess, openDocument } from '@deconcert/sync/client'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

const keystrokeMilliseconds = 10

/** Somebody who goes on typing whatever they are told, and what becomes of their right to. */
export type StubbornTypist = {
  /** When each mark was typed, in milliseconds of `performance.now()`; a mark's number is its place. */
  readonly typedAt: readonly number[]
  access(): DocumentAccess
  /** How many marks were typed when the right to write ended; null while it lasts. */
  typedWhenStopped(): number | null
  /** How many messages the server has said it did not take. */
  refusals(): number
  /** The numbers of the marks in what was kept for its author, which is not stored. */
  draft(): readonly number[]
  hasUnsaved(): boolean
  stop(): void
  leave(): void
}

type Seat = {
  /** The server's address as pages know it. */
  readonly url: string
  readonly documentId: string
  readonly cookie: string
  readonly schemaVersion?: number
}

const controlMessage = 100

/** Opens the document as a page does, and types a mark a hundred times a second. */
export function sitDownStubborn({ url, documentId, cookie, schemaVersion }: Seat): StubbornTypist {
  let refusals = 0
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: url } })
      this.on('message', (data: ArrayBuffer) => {
        const message = Buffer.from(data)
        if (message[0] === controlMessage && message.includes('"refused"')) refusals += 1
      })
    }
  }
  const doc = new Y.Doc()
  const marks = doc.getArray<number>('marks')
  const typedAt: number[] = []
  let access: DocumentAccess = { kind: 'write' }
  let typedWhenStopped: number | null = null
  const opened = openDocument({
    serverUrl: `${url.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: cookie, name: 'Somebody' },
    onSaveState: () => undefined,
    onAccess: (next) => {
      access = next
      typedWhenStopped ??= next.kind === 'write' ? null : typedAt.length
    },
    chance: () => 0,
    ...(schemaVersion !== undefined && { schemaVersion }),
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  const typing = setInterval(() => {
    typedAt.push(performance.now())
    marks.push([typedAt.length - 1])
  }, keystrokeMilliseconds)
  const stop = () => clearInterval(typing)
  return {
    typedAt,
    access: () => access,
    typedWhenStopped: () => typedWhenStopped,
    refusals: () => refusals,
    draft: () => marksIn([opened.rejectedDraft() ?? new Uint8Array([0, 0])]),
    hasUnsaved: () => opened.hasUnsaved(),
    stop,
    leave() {
      stop()
      opened.destroy()
    },
  }
}

/** The numbers of the marks that these updates make, in order. */
export function marksIn(updates: readonly Uint8Array[]): readonly number[] {
  const doc = new Y.Doc()
  for (const update of updates) Y.applyUpdate(doc, update)
  return doc.getArray<number>('marks').toArray()
}
