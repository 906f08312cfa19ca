import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { type Opened, Server } from './served-document'

const servers: Server[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const server of servers.splice(0)) server.close()
})

async function serve(): Promise<Server> {
  const server = new Server()
  servers.push(server)
  return await server.start()
}

function textOf(state: Uint8Array | null | undefined): string {
  const doc = new Y.Doc()
  if (state) Y.applyUpdate(doc, state)
  return doc.getText('body').toString()
}

const saved = (person: Opened) => vi.waitFor(() => expect(person.states.at(-1)).toEqual({ kind: 'saved' }))

test('[S1] « saved » is said after the log has answered, never before', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await ana.opened.synced
  await saved(ana)
  server.log.hold()
  ana.text.insert(0, 'Ah. ')
  ana.text.insert(0, 'Oh. ')
  expect(ana.states.at(-1)).toEqual({ kind: 'saving', waiting: 2 })
  expect(ana.opened.hasUnsaved()).toBe(true)
  server.log.release()
  await saved(ana)
  expect(await server.text()).toBe('Oh. Ah. Bonjour')
})

test('[S3] what is typed while the server is away is kept and stored when it comes back', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.stop()
  await vi.waitFor(() => expect(ana.states.at(-1)?.kind).toBe('offline'))
  ana.text.insert(7, ', hors ligne')
  ana.text.delete(0, 1)
  expect(ana.states.at(-1)).toEqual({ kind: 'offline', waiting: 2 })
  await server.start()
  await saved(ana)
  expect(await server.text()).toBe('onjour, hors ligne')
})

test('[S1] a network that goes away is told at once, though the socket still looks open', async () => {
  const browser = new EventTarget()
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser))
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.log.hold()
  ana.text.insert(7, ' à tous')
  expect(ana.states.at(-1)).toEqual({ kind: 'saving', waiting: 1 })
  browser.dispatchEvent(new Event('offline'))
  expect(ana.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 })
  server.log.release()
  await saved(ana)
  expect(await server.text()).toBe('Bonjour à tous')
})

test('[S10] oneself on another screen is told as the same person', async () => {
  const server = await serve()
  const [here, there] = [server.open('ana'), server.open('ana')]
  const people = () => [...here.opened.awareness.getStates().values()].map(({ user }) => user)
  await vi.waitFor(() => expect(people()).toHaveLength(2))
  await saved(there)
  for (const user of people()) expect(user).toEqual({ accountId: 'ana', name: 'ana' })
})

test('[S3] a page reloaded while the server is away keeps its text, and how much of it waits', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.stop()
  await vi.waitFor(() => expect(ana.states.at(-1)?.kind).toBe('offline'))
  ana.text.insert(7, ' à tous')
  await vi.waitFor(() => expect(ana.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 }))
  ana.opened.destroy()

  const again = server.open('ana')
  await again.opened.synced
  expect(again.text.toString()).toBe('Bonjour à tous')
  await vi.waitFor(() => expect(again.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 }))
  await server.start()
  await saved(again)
  expect(await server.text()).toBe('Bonjour à tous')
})

test('[S3] what one person has not sent is not sent by the next to use the browser', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.stop()
  ana.text.insert(0, 'De la main d’Ana. ')
  ana.opened.destroy()
  await server.start()
  const bob = server.open('bob')
  await saved(bob)
  expect(bob.text.toString()).toBe('Bonjour')
})

test('[S7] what is refused is told and kept as a draft, and a new opening shows the stored text', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.log.setWritable(server.documentId, false)
  ana.text.insert(7, ' refusé')
  await vi.waitFor(() => expect(ana.accesses.at(-1)).toEqual({ kind: 'read', reason: 'not-writable' }))
  expect(ana.states.at(-1)).toEqual({ kind: 'held', waiting: 1 })
  expect(ana.states.map(({ kind }) => kind)).not.toContain('offline')
  await vi.waitFor(() => expect(ana.refused).toHaveLength(1))
  expect(textOf(ana.refused[0])).toBe('Bonjour refusé')
  ana.opened.destroy()

  server.access = 'read'
  const again = server.open('ana')
  await saved(again)
  expect(again.text.toString()).toBe('Bonjour')
  expect(textOf(again.opened.rejectedDraft())).toBe('Bonjour refusé')
  await again.opened.discardDraft()
  expect(again.opened.rejectedDraft()).toBeNull()
})

test('[S7] a second refusal loses nothing of the first, nor what is typed before the page answers it', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.log.setWritable(server.documentId, false)
  ana.text.insert(7, ' un')
  await vi.waitFor(() => expect(ana.refused).toHaveLength(1))
  ana.text.insert(10, ' et')
  ana.opened.destroy()
  server.log.setWritable(server.documentId, true)
  const second = server.open('ana')
  await saved(second)
  server.log.setWritable(server.documentId, false)
  second.text.insert(0, 'deux ')
  await vi.waitFor(() => expect(second.refused).toHaveLength(1))
  expect(textOf(second.refused[0])).toBe('deux Bonjour un et')
})

test('[S7] an edit larger than a message may be, that cannot be cut, is held back, told, and kept as a draft', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  ana.doc.getMap('figures').set('table', 'x'.repeat(300 * 1024))
  await vi.waitFor(() => expect(ana.accesses.at(-1)).toEqual({ kind: 'read', reason: 'too-large' }))
  expect(ana.opened.rejectedDraft()).not.toBeNull()
  expect(await server.text()).toBe('Bonjour')
})

test('[S3] a document restored meanwhile is not merged with an older copy', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  ana.opened.destroy()
  const again = server.open('ana')
  await again.opened.synced
  const [socket] = server.sockets
  expect(socket?.url).toContain('epoch=1')
  socket?.close(4409, 'restored')
  await vi.waitFor(() => expect(again.accesses.at(-1)).toEqual({ kind: 'closed', code: 4409 }))
  again.opened.destroy()
  const fresh = server.open('ana')
  await saved(fresh)
  expect(fresh.text.toString()).toBe('Bonjour')
})

test('[S7] a paste of 400 KB goes in several messages, and is saved once all of them are stored', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.log.hold()
  const paste = 'Éléments du diagnostic. '.repeat(17_000)
  ana.text.insert(7, paste)
  expect(ana.states.at(-1)).toEqual({ kind: 'saving', waiting: 1 })
  server.log.release()
  await saved(ana)
  expect(await server.text()).toBe(`Bonjour${paste}`)
  expect((await server.log.read(server.documentId))?.headSeq).toBeGreaterThan(3)
})

test('[S3] two hours of writing offline are stored when the server comes back', async () => {
  const server = await serve()
  const ana = server.open('ana')
  await saved(ana)
  server.stop()
  await vi.waitFor(() => expect(ana.states.at(-1)?.kind).toBe('offline'))
  for (let minute = 0; minute < 120; minute += 1) ana.doc.transact(() => writeForAMinute(ana.text, minute))
  const difference = Y.encodeStateAsUpdate(ana.doc)
  expect(difference.length).toBeGreaterThan(256 * 1024)
  await server.start()
  await vi.waitFor(() => expect(ana.states.at(-1)).toEqual({ kind: 'saved' }), { timeout: 20_000 })
  expect(ana.opened.rejectedDraft()).toBeNull()
  expect(await server.text()).toBe(ana.text.toString())
}, 30_000)

/** Words here and there, with second thoughts. */
function writeForAMinute(text: Y.Text, minute: number): void {
  for (let n = minute * 250; n < (minute + 1) * 250; n += 1) {
    text.insert((n * 7919) % text.length, `${n % 10}`)
    if (n % 9 === 0) text.delete((n * 104_729) % text.length, 1)
  }
}
