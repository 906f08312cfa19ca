import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { Server } from './served-document'

let server: Server
afterEach(() => server.close())

test('[S7] who only reads writes nothing, though there is formatting that Yjs would tidy up', async () => {
  server = await new Server().start()
  // What the others write waits with them, so that both change the same word.
  const never = () => () => undefined
  const [ana, bob] = [server.open('ana', never), server.open('bob', never)]
  for (const { states } of [ana, bob]) await vi.waitFor(() => expect(states.at(-1)?.kind).toBe('saved'))
  server.access = 'read'
  const eve = server.open('eve')
  await vi.waitFor(() => expect(eve.text.toString()).toBe('Bonjour'))
  await vi.waitFor(() => expect(eve.states.at(-1)?.kind).toBe('saved'))
  let ownUpdates = 0
  eve.doc.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin === null) ownUpdates += 1
  })
  ana.text.format(2, 3, { bold: true })
  await vi.waitFor(() => expect(eve.text.toDelta()).toHaveLength(3))
  bob.text.delete(2, 3)
  await vi.waitFor(() => expect(eve.text.toString()).toBe('Bour'))
  expect(ownUpdates).toBe(0)
  expect(eve.opened.hasUnsaved()).toBe(false)
  expect(eve.refused).toEqual([])
})
