import {
  EventReader,
  newStream,
  packMessages,
  parcelNumberHeader,
  type StreamEvent,
  streamTokenHeader,
} from '@deconcert/sync/event-stream'
import { expect, vi } from 'vitest'
import * as Y from 'yjs'

/** Somebody at a text: the server's address as pages know it, the document, and their session. */
export type Place = { readonly url: string; readonly documentId: string; readonly cookie: string }

type Parcel = { readonly number: number; readonly token?: string; readonly body: Uint8Array<ArrayBuffer> }

/** A way into a text over HTTP, spoken by hand. */
export type OpenStream = {
  readonly response: Response
  readonly events: readonly StreamEvent[]
  /** Resolves with the code that the server closes it with; null when it was cut. */
  readonly closed: Promise<number | null>
  /** The JSON messages heard so far, of this type. */
  controls(type: 'ack' | 'grant' | 'refused'): readonly Record<string, unknown>[]
  /** Posts a parcel, in this person's name unless said otherwise, and tells the status. */
  post(parcel: Parcel, by?: Partial<Place>): Promise<number>
  /** Reads nothing more, until `resume`. */
  pause(): void
  resume(): void
  leave(): void
}

export async function askForStream(place: Place, params = '', headers: Record<string, string> = {}) {
  return await fetch(`${place.url}/collab/${place.documentId}/stream${params}`, {
    headers: { cookie: place.cookie, [streamTokenHeader]: newStream, ...headers },
  })
}

/** Opens a stream and waits for its token. */
export async function openStream(place: Place, params = ''): Promise<OpenStream> {
  const response = await askForStream(place, params)
  const events: StreamEvent[] = []
  const pieces = (response.body ?? new ReadableStream()).getReader()
  const tap = new Tap()
  const closed = read(pieces, events, tap)
  await vi.waitFor(() => expect(events[0]?.kind).toBe('open'))
  const [open] = events
  const own = open?.kind === 'open' ? open.token : ''
  return {
    response,
    events,
    closed,
    controls: (type) => controlsIn(events).filter((control) => control.type === type),
    async post({ number, token = own, body }, by = {}) {
      const { url, documentId, cookie } = { ...place, ...by }
      const headers = {
        cookie,
        origin: url,
        [streamTokenHeader]: token,
        [parcelNumberHeader]: String(number),
      }
      return (await fetch(`${url}/collab/${documentId}/messages`, { method: 'POST', headers, body })).status
    },
    pause: () => tap.shut(),
    resume: () => tap.open(),
    leave: () => void pieces.cancel().catch(() => undefined),
  }
}

class Tap {
  opened: Promise<void> = Promise.resolve()
  open: () => void = () => undefined

  shut(): void {
    this.opened = new Promise((resolve) => {
      this.open = resolve
    })
  }
}

async function read(
  pieces: ReadableStreamDefaultReader<Uint8Array>,
  events: StreamEvent[],
  tap: Tap,
): Promise<number | null> {
  const reader = new EventReader()
  try {
    for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
      events.push(...reader.read(piece.value))
      await tap.opened
    }
  } catch {
    return null
  }
  const last = events.at(-1)
  return last?.kind === 'close' ? last.code : null
}

function controlsIn(events: readonly StreamEvent[]): readonly Record<string, unknown>[] {
  return messagesIn(events)
    .filter(([type]) => type === 100)
    .map((message) => JSON.parse(new TextDecoder().decode(message).replace(/^[^{]*/, '')))
}

function messagesIn(events: readonly StreamEvent[]): readonly Uint8Array[] {
  return events.flatMap((event) => (event.kind === 'messages' ? event.messages : []))
}

/** A parcel that says: I have nothing, and this is what I write. */
export function parcelOf(...updates: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return packMessages(updates.map((update) => syncMessage(2, update)))
}

/** A parcel that asks for the whole text. */
export const askForText: Uint8Array<ArrayBuffer> = packMessages([syncMessage(0, new Uint8Array([0]))])

/** An edit that hangs on nothing, so that anybody may send it. */
export function markUpdate(mark: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getArray('marks').push([mark])
  return Y.encodeStateAsUpdate(doc)
}

/** What the text holds by what was heard. */
export function textHeard(events: readonly StreamEvent[]): Y.Doc {
  const doc = new Y.Doc()
  for (const message of messagesIn(events)) {
    if (message[0] === 0 && message[1] !== 0) Y.applyUpdate(doc, payloadOf(message))
  }
  return doc
}

function syncMessage(step: number, payload: Uint8Array): Uint8Array {
  return new Uint8Array([0, step, ...packMessages([payload])])
}

function payloadOf(message: Uint8Array): Uint8Array {
  let at = 2
  while ((message[at] ?? 0) >= 128) at += 1
  return message.subarray(at + 1)
}
