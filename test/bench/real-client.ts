import { createHash } from 'node:crypto'
import { openDocument, type SaveState } from '@deconcert/sync/client'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Place } from './raw-socket'

/** Somebody who holds the document as the product's pages do, among those who do not: what they read proves the rest. */
export type RealClient = {
  readonly documentId: string
  readonly text: Y.Text
  readonly synced: Promise<void>
  isSaved(): boolean
  /** Types one character somewhere in the text. */
  type(): void
  /** How many characters it has typed. */
  typed(): number
  leave(): void
}

export function openReal({ port, cookie }: Omit<Place, 'path'>, documentId: string): RealClient {
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: `http://127.0.0.1:${port}` } })
    }
  }
  const doc = new Y.Doc()
  const text = doc.getText('text')
  let state: SaveState = { kind: 'saving', waiting: 0 }
  let typed = 0
  const opened = openDocument({
    serverUrl: `ws://127.0.0.1:${port}/collab`,
    documentId,
    doc,
    person: { id: cookie, name: 'Yjs' },
    onSaveState: (next) => {
      state = next
    },
    onAccess: () => undefined,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  return {
    documentId,
    text,
    synced: opened.synced,
    isSaved: () => state.kind === 'saved',
    type() {
      text.insert((typed * 7919) % (text.length + 1), String.fromCharCode(65 + (typed % 26)))
      typed += 1
    },
    typed: () => typed,
    leave() {
      opened.destroy()
      doc.destroy()
    },
  }
}

/** What a text says, in 64 hexadecimal digits. State vectors are no proof: they leave out what was deleted. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
