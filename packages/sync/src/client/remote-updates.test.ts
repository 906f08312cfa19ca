import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { Server } from './served-document'

const server = new Server()
afterEach(() => server.close())

/** Frames that come when the test says so. */
function frames() {
  let next: (() => void) | null = null
  return {
    schedule: (run: () => void) => {
      next = run
      return () => {
        next = null
      }
    },
    isDue: () => next !== null,
    draw: () => next?.(),
  }
}

test('[S2] what the others write is taken in once per frame, in one transaction; an ack does not wait', async () => {
  await server.start()
  const screen = frames()
  const ana = server.open('ana', screen.schedule)
  const bob = server.open('bob')
  await Promise.all([ana.opened.synced, bob.opened.synced])
  let transactions = 0
  ana.doc.on('afterTransaction', ({ local }) => {
    transactions += local ? 0 : 1
  })
  for (const word of ['un ', 'deux ', 'trois ']) {
    bob.text.insert(0, word)
    await vi.waitFor(() => expect(bob.states.at(-1)).toEqual({ kind: 'saved' }))
  }
  await vi.waitFor(() => expect(screen.isDue()).toBe(true))
  ana.text.insert(ana.text.length, ' !')
  await vi.waitFor(() => expect(ana.states.at(-1)).toEqual({ kind: 'saved' }))
  expect(ana.text.toString()).toBe('Bonjour !')
  expect(transactions).toBe(0)

  screen.draw()
  expect(ana.text.toString()).toBe('trois deux un Bonjour !')
  expect(transactions).toBe(1)
  expect(screen.isDue()).toBe(false)
})
