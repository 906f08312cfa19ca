import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { discardKeptDraft, forgetSentDocuments, keptDocuments, keptDraft } from './kept-documents'
import { sendKept } from './send-kept'
import { type Opened, Server } from './served-document'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function serve(): Promise<Server> {
  const server = new Server()
  servers.push(server)
  return await server.start()
}

const saved = (person: Opened) => vi.waitFor(() => expect(person.states.at(-1)).toEqual({ kind: 'saved' }))

/** Writes something that the server never hears of. */
async function writeAway(server: Server, name: string, text: string): Promise<void> {
  const person = server.open(name)
  await saved(person)
  server.stop()
  await vi.waitFor(() => expect(person.states.at(-1)?.kind).toBe('offline'))
  person.text.insert(0, text)
  await vi.waitFor(() => expect(person.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 }))
  person.opened.destroy()
}

test('[S3] leaving a browser deletes what the server has, and keeps what it has not, of this account alone', async () => {
  const [sent, unsent, others] = [await serve(), await serve(), await serve()]
  const ana = sent.open('ana')
  const bob = others.open('bob')
  await Promise.all([saved(ana), saved(bob)])
  ana.opened.destroy()
  bob.opened.destroy()
  await writeAway(unsent, 'ana', 'Hors ligne. ')

  await forgetSentDocuments('ana')
  expect(await keptDocuments('ana')).toEqual({ unsent: [unsent.documentId], drafts: [] })
  const names = (await indexedDB.databases()).map(({ name }) => name)
  expect(names).toContain(`deconcert:ana:${unsent.documentId}`)
  expect(names).toContain(`deconcert:bob:${others.documentId}`)
  expect(names.filter((name) => name?.includes(sent.documentId))).toEqual([])
})

test('[S3] at the next sign-in of the same account, what was kept is sent', async () => {
  const server = await serve()
  await writeAway(server, 'eve', 'Plus tard. ')
  await forgetSentDocuments('eve')
  await server.start()
  const { unsent } = await keptDocuments('eve')
  await sendKept(unsent, server.optionsOf('eve'))

  expect(await server.text()).toBe('Plus tard. Bonjour')
  await vi.waitFor(async () => expect((await keptDocuments('eve')).unsent).toEqual([]))
})

test('[S7] a draft of what was refused outlives signing out, until it is discarded', async () => {
  const server = await serve()
  const zoe = server.open('zoe')
  await saved(zoe)
  server.log.setWritable(server.documentId, false)
  zoe.text.insert(0, 'Refusé. ')
  await vi.waitFor(() => expect(zoe.refused).toHaveLength(1))
  zoe.opened.destroy()
  await forgetSentDocuments('zoe')
  expect(await keptDocuments('zoe')).toEqual({ unsent: [], drafts: [server.documentId] })

  const again = server.open('zoe')
  await saved(again)
  await again.opened.discardDraft()
  again.opened.destroy()
  await forgetSentDocuments('zoe')
  expect((await indexedDB.databases()).filter(({ name }) => name?.includes(':zoe:'))).toEqual([])
})

test('[S7] a draft is read and discarded without opening its document, which may be out of reach', async () => {
  const server = await serve()
  const max = server.open('max')
  await saved(max)
  server.log.setWritable(server.documentId, false)
  max.text.insert(0, 'Refusé. ')
  await vi.waitFor(() => expect(max.refused).toHaveLength(1))
  server.close()

  const draft = await keptDraft('max', server.documentId)
  expect(textOf(draft)).toBe('Refusé. Bonjour')
  expect(await keptDraft('ines', server.documentId)).toBeNull()
  await discardKeptDraft('max', server.documentId)
  expect(await keptDraft('max', server.documentId)).toBeNull()
  expect((await keptDocuments('max')).drafts).toEqual([])
})

function textOf(state: Uint8Array | null): string {
  const doc = new Y.Doc()
  if (state) Y.applyUpdate(doc, state)
  return doc.getText('body').toString()
}
