import { openDocument, type SaveState } from '@deconcert/sync/client'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

const keystrokeMilliseconds = 8

/** Somebody who types without end in a document, and knows what they were told is saved. */
export type Typist = {
  readonly text: Y.Array<string>
  /** What they have written, one mark per edit. */
  readonly marks: string[]
  /** How many of the marks, from the first, are said to be saved. */
  saved(): number
  state(): SaveState
  stop(): void
  leave(): void
}

/** Where a typist sits down: the server's address as pages know it, the document, and who they are. */
export type Seat = {
  readonly url: string
  readonly documentId: string
  readonly name: string
  readonly cookie: string
}

/** Opens the document as a page does. */
export function openSeat({ url, documentId, name, cookie }: Seat, doc: Y.Doc) {
  class Signed extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin: url } })
    }
  }
  let state: SaveState = { kind: 'saving', waiting: 0 }
  const opened = openDocument({
    serverUrl: `${url.replace('http', 'ws')}/collab`,
    documentId,
    doc,
    person: { id: name, name },
    onSaveState: (next) => {
      state = next
    },
    onAccess: (access) => {
      if (access.kind !== 'write') throw new Error(`${name} may not write: ${JSON.stringify(access)}`)
    },
    chance: () => 0,
    WebSocket: Signed as unknown as typeof globalThis.WebSocket,
  })
  return { state: () => state, destroy: () => opened.destroy() }
}

export function sitDown(seat: Seat): Typist {
  const doc = new Y.Doc()
  const text = doc.getArray<string>('marks')
  const marks: string[] = []
  const { state, destroy } = openSeat(seat, doc)
  const typing = setInterval(() => {
    marks.push(`${seat.name}-${marks.length}`)
    text.insert((marks.length * 7919) % (text.length + 1), [marks.at(-1) ?? ''])
  }, keystrokeMilliseconds)
  return {
    text,
    marks,
    saved() {
      const now = state()
      return marks.length - ('waiting' in now ? now.waiting : 0)
    },
    state,
    stop: () => clearInterval(typing),
    leave() {
      clearInterval(typing)
      destroy()
    },
  }
}

/** Each has typed since the last time, and been told that it is saved. */
export async function moreSaved(typists: readonly Typist[]): Promise<void> {
  const before = typists.map((typist) => typist.marks.length)
  await until(() => typists.every((typist, n) => typist.saved() > (before[n] ?? 0)))
}

/** Every mark that is said to be saved is there, and none is there twice. */
export function expectSavedIn(stored: readonly string[], typists: readonly Typist[]): void {
  const present = new Set(stored)
  const saved = typists.flatMap((typist) => typist.marks.slice(0, typist.saved()))
  expect(saved.filter((mark) => !present.has(mark))).toEqual([])
  expect(stored.length).toBe(present.size)
}

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await after(5)
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
