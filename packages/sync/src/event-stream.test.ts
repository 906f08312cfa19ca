import { expect, test } from 'vitest'
import {
  closeEvent,
  EventReader,
  messagesEvent,
  openEvent,
  packMessages,
  pingEvent,
  type StreamEvent,
  streamComment,
  unpackMessages,
} from './event-stream'

const messages = [new Uint8Array([0, 2, 1, 7]), new Uint8Array(70_000).fill(9), new Uint8Array()]

test('[S12] a parcel gives back its messages, and one cut short is no parcel', () => {
  const parcel = packMessages(messages)
  expect(unpackMessages(parcel)).toEqual(messages)
  expect(unpackMessages(new Uint8Array())).toEqual([])
  expect(() => unpackMessages(parcel.subarray(0, 40_000))).toThrow()
  expect(() => unpackMessages(new Uint8Array([255, 255, 255, 255, 127, 1]))).toThrow()
})

test.each([1, 3, 64, 1_000_000])('[S12] events are read whole, in pieces of %i bytes', (size) => {
  const sent = [
    openEvent('token'),
    streamComment,
    messagesEvent(messages),
    pingEvent,
    closeEvent(1012, 'redémarrage'),
  ]
  const bytes = new Uint8Array(sent.flatMap((event) => [...event]))
  const reader = new EventReader()
  const read: StreamEvent[] = []
  for (let at = 0; at < bytes.length; at += size) read.push(...reader.read(bytes.subarray(at, at + size)))
  expect(read).toEqual([
    { kind: 'open', token: 'token' },
    { kind: 'messages', messages },
    { kind: 'ping' },
    { kind: 'close', code: 1012, reason: 'redémarrage' },
  ])
})
