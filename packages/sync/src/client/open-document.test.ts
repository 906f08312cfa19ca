import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Committer } from '../committer'
import { MemoryLog } from '../memory-log'
import { Room } from '../room'
import type { Append, Appended } from '../update-log'
import { type FakeSocket, fakeSocket } from './fake-socket'
import { type DocumentAccess, type OpenedDocument, openDocument, type SaveState } from './open-document'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A log whose disk can be made to take its time. */
class SlowLog extends MemoryLog {
  #released: Promise<void> = Promise.resolve()
  release: () => void = () => undefined

  hold(): void {
    this.#released = new Promise((resolve) => {
      this.release = resolve
    })
  }

  override async append(batch: readonly Append[]): Promise<readonly Appended[]> {
    await this.#released
    return await super.append(batch)
  }
}

function seed(text: string): Uint8Array {
  const doc = new Y.Doc()
  doc.getText('body').insert(0, text)
  return Y.encodeStateAsUpdate(doc)
}

class Server {
  readonly documentId = crypto.randomUUID()
  readonly log = new SlowLog()
  readonly sockets = new Set<FakeSocket>()
  access: 'read' | 'write' = 'write'
  room: Room | null = null

  constructor() {
    this.log.create(this.documentId, seed('Bonjour'))
  }

  async start(): Promise<this> {
    const { log } = this
    const stored = await log.read(this.documentId)
    if (!stored) throw new Error('no document')
    const tools = { log, committer: new Committer(log), now: () => new Date(), onFault: () => undefined }
    this.room = new Room(this.documentId, stored, tools)
    return this
  }

  stop(): void {
    this.room = null
    for (const socket of this.sockets) socket.close(1006)
  }

  async text(): Promise<string> {
    const doc = new Y.Doc()
    for (const { bytes } of (await this.log.read(this.documentId))?.updates ?? []) Y.applyUpdate(doc, bytes)
    return doc.getText('body').toString()
  }

  open(name: string): Opened {
    const { documentId } = this
    const doc = new Y.Doc()
    const states: SaveState[] = []
    const accesses: DocumentAccess[] = []
    const participant = { accountId: name, displayName: name, sessionId: name }
    const opened = openDocument({
      serverUrl: 'ws://nowhere/collab',
      documentId,
      doc,
      person: { id: name, name },
      onSaveState: (state) => states.push(state),
      onAccess: (access) => accesses.push(access),
      chance: () => 0,
      WebSocket: fakeSocket(
        () => this.room && { room: this.room, participant, grant: { access: this.access, reason: null } },
        this.sockets,
      ),
    })
    closing.push(() => opened.destroy())
    return { ...{ doc, states, accesses }, text: doc.getText('body'), opened }
  }
}

type Opened = {
  doc: Y.Doc
  text: Y.Text
  states: SaveState[]
  accesses: DocumentAccess[]
  opened: OpenedDocument
}

const saved = (person: Opened) => vi.waitFor(() => expect(person.states.at(-1)).toEqual({ kind: 'saved' }))

test('[S1] « saved » is said after the log has answered, never before', async () => {
  const server = await new Server().start()
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
  const server = await new Server().start()
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

test('[S3] a page reloaded while the server is away keeps its text, and how much of it waits', async () => {
  const server = await new Server().start()
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
  const server = await new Server().start()
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

test('[S7] what is refused is told and kept as a draft, and a later opening shows the stored text', async () => {
  const server = await new Server().start()
  const ana = server.open('ana')
  await saved(ana)
  server.log.setWritable(server.documentId, false)
  ana.text.insert(7, ' refusé')
  await vi.waitFor(() => expect(ana.accesses.at(-1)).toEqual({ kind: 'read', reason: 'not-writable' }))
  expect(ana.states.at(-1)).toEqual({ kind: 'offline', waiting: 1 })
  const draft = new Y.Doc()
  Y.applyUpdate(draft, ana.opened.rejectedDraft() ?? new Uint8Array())
  expect(draft.getText('body').toString()).toBe('Bonjour refusé')
  ana.opened.destroy()

  server.access = 'read'
  const again = server.open('ana')
  await saved(again)
  expect(again.text.toString()).toBe('Bonjour')
  expect(again.opened.rejectedDraft()).not.toBeNull()
  await again.opened.discardDraft()
  expect(again.opened.rejectedDraft()).toBeNull()
})

test('[S7] an edit larger than a message may be is held back, told, and kept as a draft', async () => {
  const server = await new Server().start()
  const ana = server.open('ana')
  await saved(ana)
  ana.text.insert(0, 'x'.repeat(300 * 1024))
  await vi.waitFor(() => expect(ana.accesses.at(-1)).toEqual({ kind: 'read', reason: 'too-large' }))
  expect(ana.opened.rejectedDraft()).not.toBeNull()
  expect(await server.text()).toBe('Bonjour')
})

test('[S3] a document restored meanwhile is not merged with an older copy', async () => {
  const server = await new Server().start()
  const ana = server.open('ana')
  await saved(ana)
  ana.opened.destroy()
  const again = server.open('ana')
  await again.opened.synced
  const [socket] = server.sockets
  expect(socket?.url).toContain('epoch=1')
  socket?.close(4409, 'restored')
  await vi.waitFor(() => expect(again.accesses.at(-1)).toEqual({ kind: 'closed', code: 4409 }))
})
