/**
 * The wire where WebSocket is blocked: one answer of Server-Sent Events towards the browser, numbered requests the other
 * way. What a WebSocket carries in frames goes in parcels: messages one behind the other, each after its length.
 */
import * as buffer from 'lib0/buffer'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { maxMessageBytes } from './protocol'

/** Names the stream that a request belongs to; asks for a new one by `newStream`, which no foreign page can send. */
export const streamTokenHeader = 'Stream-Token'
export const newStream = 'new'
/** 1 for the first parcel of a stream, and so on: one that comes again is taken once. */
export const parcelNumberHeader = 'Parcel-Number'
/** The largest parcel that a client may send, in bytes: one of the largest messages, after its length. */
export const maxParcelBytes: number = maxMessageBytes + 16

/**
 * - open: the stream has a token, under which it is spoken to.
 * - ping: to be answered by a parcel, be it empty.
 * - close: the last event; code and reason as a WebSocket's.
 */
export type StreamEvent =
  | { readonly kind: 'open'; readonly token: string }
  | { readonly kind: 'messages'; readonly messages: readonly Uint8Array<ArrayBuffer>[] }
  | { readonly kind: 'ping' }
  | { readonly kind: 'close'; readonly code: number; readonly reason: string }

export function packMessages(messages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  for (const message of messages) encoding.writeVarUint8Array(encoder, message)
  return encoding.toUint8Array(encoder)
}

/** Throws on bytes that are no parcel. */
export function unpackMessages(parcel: Uint8Array): readonly Uint8Array<ArrayBuffer>[] {
  const decoder = decoding.createDecoder(parcel)
  const messages: Uint8Array<ArrayBuffer>[] = []
  while (decoding.hasContent(decoder)) {
    const length = decoding.readVarUint(decoder)
    if (length > parcel.length - decoder.pos) throw new Error('a message that goes beyond its parcel')
    messages.push(new Uint8Array(decoding.readUint8Array(decoder, length)))
  }
  return messages
}

export function openEvent(token: string): Uint8Array<ArrayBuffer> {
  return encodeEvent('open', token)
}

export function messagesEvent(messages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return encodeEvent('messages', buffer.toBase64(packMessages(messages)))
}

export function closeEvent(code: number, reason: string): Uint8Array<ArrayBuffer> {
  return encodeEvent('close', JSON.stringify({ code, reason }))
}

export const pingEvent: Uint8Array<ArrayBuffer> = encodeEvent('ping', 'answer')

/** Means nothing: for proxies, which cut what says nothing. */
export const streamComment: Uint8Array<ArrayBuffer> = new TextEncoder().encode(': here\n\n')

function encodeEvent(kind: StreamEvent['kind'], data: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`event: ${kind}\ndata: ${data}\n\n`)
}

/** Reads a stream of events, wherever it was cut on its way. */
export class EventReader {
  readonly #decoder = new TextDecoder()
  /** Of the line that is not whole yet. */
  #pieces: string[] = []
  #kind = ''
  #data = ''

  /** The events that this piece completes. Throws on what no server of ours sends. */
  read(piece: Uint8Array): readonly StreamEvent[] {
    const [rest = '', ...more] = this.#decoder.decode(piece, { stream: true }).split('\n')
    this.#pieces.push(rest)
    const events: StreamEvent[] = []
    for (const next of more) {
      const event = this.#take(this.#pieces.join(''))
      if (event) events.push(event)
      this.#pieces = [next]
    }
    return events
  }

  #take(line: string): StreamEvent | null {
    if (line.startsWith('event: ')) this.#kind = line.slice('event: '.length)
    else if (line.startsWith('data: ')) this.#data = line.slice('data: '.length)
    if (line !== '' || this.#kind === '') return null
    const event = readEvent(this.#kind, this.#data)
    this.#kind = ''
    this.#data = ''
    return event
  }
}

function readEvent(kind: string, data: string): StreamEvent {
  if (kind === 'open') return { kind, token: data }
  if (kind === 'messages') return { kind, messages: unpackMessages(buffer.fromBase64(data)) }
  if (kind === 'ping') return { kind }
  if (kind === 'close') return { kind, ...(JSON.parse(data) as { code: number; reason: string }) }
  throw new Error(`no such event: ${kind}`)
}
