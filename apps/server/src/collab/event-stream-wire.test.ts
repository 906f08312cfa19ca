import { EventEmitter } from 'node:events'
import { Parcel } from '@deconcert/sync'
import { messagesEvent, openEvent, packMessages } from '@deconcert/sync/event-stream'
import { expect, test, vi } from 'vitest'
import { EventStreamWire } from './event-stream-wire'

function wireHeard(answer?: ConstructorParameters<typeof EventStreamWire>[1]) {
  const heard: unknown[] = []
  const onOver = vi.fn()
  const wire = new EventStreamWire('token', answer, onOver)
  wire.listen({
    message: (bytes) => heard.push([...bytes]),
    unreadable: () => heard.push('unreadable'),
    alive: () => heard.push('alive'),
    closed: () => heard.push('closed'),
  })
  return { wire, heard, onOver }
}

const parcelOf = (...messages: number[][]) => packMessages(messages.map((each) => new Uint8Array(each)))

test('[S12] a parcel is taken once, in its turn', () => {
  const { wire, heard } = wireHeard()
  expect(wire.take(2, parcelOf([2]))).toBe('gap')
  expect(wire.take(1, parcelOf([1], [1, 1]))).toBe('taken')
  expect(wire.take(1, parcelOf([1], [1, 1]))).toBe('taken')
  expect(wire.take(2, parcelOf())).toBe('taken')
  expect(wire.take(1, parcelOf([1]))).toBe('gap')
  expect(wire.take(3, new Uint8Array([9, 1]))).toBe('taken')
  expect(heard).toEqual(['alive', [1], [1, 1], 'alive', 'alive', 'unreadable'])
})

test('[S9] what the browser has not read counts as buffered', async () => {
  const { wire } = wireHeard()
  const parcel = new Parcel([new Uint8Array(1000)])
  wire.send(parcel)
  wire.send(parcel)
  const sizes = [openEvent('token').length, messagesEvent(parcel.messages).length]
  expect(wire.buffered()).toBe((sizes[0] ?? 0) + 2 * (sizes[1] ?? 0))
  const reader = wire.body.getReader()
  for (let n = 0; n < 3; n += 1) await reader.read()
  expect(wire.buffered()).toBe(0)
})

test('[S12] it is over when the answer is, and hears nothing after', async () => {
  const answer = Object.assign(new EventEmitter(), { writableLength: 5, destroy: vi.fn() })
  const { wire, heard, onOver } = wireHeard(answer as never)
  wire.close(1012, 'restarting')
  wire.send(new Parcel([new Uint8Array([1])]))
  expect(wire.take(1, parcelOf([1]))).toBe('taken')
  expect(heard).toEqual([])
  wire.terminate()
  expect(answer.destroy).toHaveBeenCalled()
  answer.emit('close')
  expect(heard).toEqual(['closed'])
  expect(onOver).toHaveBeenCalledTimes(1)
  const events = await new Response(wire.body).text()
  expect(events).toBe(
    'event: open\ndata: token\n\nevent: close\ndata: {"code":1012,"reason":"restarting"}\n\n',
  )
})
