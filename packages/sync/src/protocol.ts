/**
 * The wire: y-websocket's messages, and one more type that carries what it has no word for. Each frame holds one message.
 */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { reserve } from './slab'

/** The largest message that a client may send, in bytes. */
export const maxMessageBytes = 256 * 1024

/** The type of the one message that y-websocket does not know. */
export const messageControl = 100
const messageSync = 0
const messageAwareness = 1
const messageQueryAwareness = 3

/** Why document bytes were not taken. */
export type RefusedReason =
  | 'read-only'
  | 'not-writable'
  | 'older-schema'
  | 'unreadable'
  | 'foreign-client'
  | 'too-large'

/**
 * - ack: the first `count` document messages of this connection are settled: stored, or already known.
 * - grant: what this connection may do from now on. `version`: 1 for its first grant, one more for each that replaces it.
 * - refused: the document message number `count` was not taken, under the grant of this version.
 * - opened: all that was stored when this connection asked for the state has been told.
 */
export type Control =
  | { readonly type: 'ack'; readonly count: number }
  | {
      readonly type: 'grant'
      readonly version: number
      readonly access: 'read' | 'write'
      readonly reason: RefusedReason | null
      readonly schemaVersion: number
      readonly epoch: number
    }
  | {
      readonly type: 'refused'
      readonly count: number
      readonly reason: RefusedReason
      readonly version: number
    }
  | { readonly type: 'opened' }

/** What a client says. `document` is a sync step 2 or an update; `bytes`, a part of what came, is not looked at. */
export type ClientMessage =
  | { readonly kind: 'state-vector'; readonly vector: Uint8Array }
  | { readonly kind: 'document'; readonly whole: boolean; readonly bytes: Uint8Array }
  | { readonly kind: 'presence'; readonly bytes: Uint8Array }
  | { readonly kind: 'presence-query' }

/** What somebody sent means nothing. Everything else that goes wrong is a fault of ours. */
export class UnreadableMessage extends Error {
  constructor(cause: unknown) {
    super('unreadable message', { cause })
    this.name = 'UnreadableMessage'
  }
}

/** What is read of bytes that somebody sent. Throws `UnreadableMessage` when reading them throws. */
export function readSent<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    throw new UnreadableMessage(error)
  }
}

/** Throws `UnreadableMessage` on anything that is not a message of a client. */
export function readClientMessage(frame: Uint8Array): ClientMessage {
  return readSent(() => readMessage(frame))
}

/** Nothing may follow: what is told on, and kept, is the frame. */
function readMessage(frame: Uint8Array): ClientMessage {
  const decoder = decoding.createDecoder(frame)
  const message = readOne(decoder)
  if (decoding.hasContent(decoder)) throw new Error('bytes left over')
  return message
}

function readOne(decoder: decoding.Decoder): ClientMessage {
  const type = decoding.readVarUint(decoder)
  if (type === messageSync) return readSyncMessage(decoder)
  if (type === messageAwareness) return { kind: 'presence', bytes: decoding.readVarUint8Array(decoder) }
  if (type === messageQueryAwareness) return { kind: 'presence-query' }
  throw new Error(`no such message: ${type}`)
}

function readSyncMessage(decoder: decoding.Decoder): ClientMessage {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === 0) return { kind: 'state-vector', vector: readableVector(bytes) }
  if (step === 1 || step === 2) return { kind: 'document', whole: step === 1, bytes }
  throw new Error(`no such sync step: ${step}`)
}

/** Throws on what is no state vector. */
function readableVector(bytes: Uint8Array): Uint8Array {
  Y.decodeStateVector(bytes)
  return bytes
}

/** Whether a client's frame carries document bytes, and whether they are all that the server lacks (step 2). */
export function documentFrame(frame: Uint8Array): 'no' | 'whole' | 'update' {
  if (frame[0] !== messageSync) return 'no'
  if (frame[1] === 1) return 'whole'
  return frame[1] === 2 ? 'update' : 'no'
}

export function stateVectorFrame(vector: Uint8Array): Uint8Array {
  return syncFrame(0, vector)
}

export function stateFrame(state: Uint8Array): Uint8Array {
  return syncFrame(1, state)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(2, update)
}

export function controlFrame(control: Control): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageControl)
  encoding.writeVarString(encoder, JSON.stringify(control))
  return encoding.toUint8Array(encoder)
}

/** Reads the rest of a control message, its type already taken. */
export function readControl(decoder: decoding.Decoder): Control {
  return JSON.parse(decoding.readVarString(decoder)) as Control
}

/** The control message that is told most: `{ type: 'ack', count }`. */
export function ackFrame(count: number): Uint8Array {
  const text = `{"type":"ack","count":${count}}`
  const frame = reserve(2 + text.length)
  frame[0] = messageControl
  frame[1] = text.length
  for (let at = 0; at < text.length; at += 1) frame[2 + at] = text.charCodeAt(at)
  return frame
}

/** One frame for many people's presence; each entry is already encoded. */
export function presenceFrame(entries: readonly Uint8Array[]): Uint8Array {
  const size = entries.reduce((sum, { length }) => sum + length, sizeOf(entries.length))
  const frame = reserve(1 + sizeOf(size) + size)
  frame[0] = messageAwareness
  let at = writeVarUint(frame, 1, size)
  at = writeVarUint(frame, at, entries.length)
  for (const entry of entries) {
    frame.set(entry, at)
    at += entry.length
  }
  return frame
}

/** Says nothing, so that a client hears something. */
export const keepAliveFrame: Uint8Array = presenceFrame([])

const utf8 = new TextEncoder()
let scratch = new Uint8Array(8 * 1024)

export function presenceEntry(clientId: number, clock: number, state: string): Uint8Array {
  if (scratch.length < 3 * state.length) scratch = new Uint8Array(3 * state.length)
  const { written } = utf8.encodeInto(state, scratch)
  const entry = reserve(sizeOf(clientId) + sizeOf(clock) + sizeOf(written) + written)
  const at = writeVarUint(entry, writeVarUint(entry, writeVarUint(entry, 0, clientId), clock), written)
  entry.set(scratch.subarray(0, written), at)
  return entry
}

/** How many bytes a number takes. A clock of presence is beyond 32 bits. */
function sizeOf(value: number): number {
  let size = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size += 1
  return size
}

/** Answers where the next byte goes. */
function writeVarUint(bytes: Uint8Array, from: number, value: number): number {
  let at = from
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128), at += 1) bytes[at] = 0x80 | (rest % 128)
  bytes[at] = rest
  return at + 1
}

export type PresenceEntry = { readonly clientId: number; readonly clock: number; readonly state: string }

/** Throws `UnreadableMessage` on bytes that are not a presence update. */
export function readPresence(bytes: Uint8Array): readonly PresenceEntry[] {
  return readSent(() => readEntries(bytes))
}

function readEntries(bytes: Uint8Array): readonly PresenceEntry[] {
  const decoder = decoding.createDecoder(bytes)
  const count = decoding.readVarUint(decoder)
  const entries: PresenceEntry[] = []
  for (let n = 0; n < count; n += 1) {
    entries.push({
      clientId: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: decoding.readVarString(decoder),
    })
  }
  return entries
}

function syncFrame(step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageSync)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, payload)
  return encoding.toUint8Array(encoder)
}
