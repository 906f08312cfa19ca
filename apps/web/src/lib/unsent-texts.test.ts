import { expect, test } from 'vitest'
import { UnsentTexts } from './unsent-texts'

/** A browser that keeps texts, and a line to the server that can be cut. */
function browser(...kept: string[]) {
  const device = new Set(kept)
  const sent: string[][] = []
  const line = { isOnline: true, takes: true, next: null as (() => void) | null }
  const texts = new UnsentTexts()
  const start = () =>
    texts.start({
      kept: async () => [...device],
      send: async (ids) => {
        sent.push([...ids])
        if (line.takes) for (const id of ids) device.delete(id)
      },
      isOnline: () => line.isOnline,
      later: (run) => {
        line.next = run
        return () => {
          line.next = null
        }
      },
    })
  return { device, sent, line, texts, start }
}

test('what an earlier visit left is sent at the start', async () => {
  const { sent, texts, start } = browser('a', 'b')
  start()
  await texts.send()

  expect(sent).toEqual([['a', 'b']])
  expect(texts.hasLeft()).toBe(false)
})

test('a text that is open sends for itself, and is sent from here once it is left with something unsent', async () => {
  const { device, sent, texts, start } = browser()
  start()
  const leave = texts.opened('a')
  device.add('a')
  await texts.send()
  expect(sent).toEqual([])

  leave(true)
  expect(texts.hasLeft()).toBe(true)
  await texts.send()
  expect(sent).toEqual([['a']])
  expect(texts.hasLeft()).toBe(false)
})

test('offline, what was left is known to be here alone until the network is back', async () => {
  const { device, sent, line, texts, start } = browser()
  start()
  line.isOnline = false
  device.add('a')
  texts.opened('a')(true)
  await texts.send()
  expect([sent, texts.hasLeft()]).toEqual([[], true])

  line.isOnline = true
  await texts.send()
  expect([sent, texts.hasLeft()]).toEqual([[['a']], false])
})

test('what could not be sent is tried again later, and no more once nobody is signed in', async () => {
  const { sent, line, texts, start } = browser('a')
  line.takes = false
  const stop = start()
  await texts.send()
  expect(sent).toHaveLength(1)
  line.next?.()
  await texts.send()
  expect(sent.length).toBeGreaterThan(1)

  stop()
  expect(line.next).toBeNull()
})

test('a text that is opened again answers for itself', async () => {
  const { device, line, texts, start } = browser()
  start()
  line.isOnline = false
  device.add('a')
  texts.opened('a')(true)
  expect(texts.hasLeft()).toBe(true)
  texts.opened('a')
  expect(texts.hasLeft()).toBe(false)
})

test('a text left with nothing unsent is not sent, nor is one that another part of the page still shows', async () => {
  const { sent, texts, start } = browser()
  start()
  texts.opened('a')(false)
  const leave = texts.opened('b')
  texts.opened('b')
  leave(true)
  await texts.send()

  expect([sent, texts.hasLeft()]).toEqual([[], false])
})
