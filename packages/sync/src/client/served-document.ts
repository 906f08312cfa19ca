import * as Y from 'yjs'
import { MemoryLog } from '../memory-log'
import { plainTools } from '../plain-tools'
import { Room } from '../room'
import { type Append, type Appended, partsOf } from '../update-log'
import { type FakeSocket, fakeSocket } from './fake-socket'
import { type DocumentAccess, type OpenedDocument, openDocument, type SaveState } from './open-document'
import type { Schedule } from './remote-updates'

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

/** One document served in the same process, over sockets that can be cut. For tests. */
export class Server {
  readonly documentId = crypto.randomUUID()
  readonly log = new SlowLog()
  readonly sockets = new Set<FakeSocket>()
  access: 'read' | 'write' = 'write'
  room: Room | null = null
  readonly #opened: OpenedDocument[] = []

  constructor() {
    this.log.create(this.documentId, seed('Bonjour'))
  }

  async start(): Promise<this> {
    const { log } = this
    const stored = await log.read(this.documentId)
    if (!stored) throw new Error('no document')
    this.room = new Room(this.documentId, stored, plainTools(log, { now: () => new Date() }))
    return this
  }

  stop(): void {
    this.room = null
    for (const socket of this.sockets) socket.close(1006)
  }

  close(): void {
    for (const opened of this.#opened.splice(0)) opened.destroy()
  }

  async text(): Promise<string> {
    const doc = new Y.Doc()
    const stored = await this.log.read(this.documentId)
    for (const bytes of stored ? partsOf(stored) : []) Y.applyUpdate(doc, bytes)
    return doc.getText('body').toString()
  }

  /** Where it is, and who comes. */
  optionsOf(name: string) {
    const participant = { accountId: name, displayName: name, sessionId: name }
    return {
      serverUrl: 'ws://nowhere/collab',
      person: { id: name, name },
      chance: () => 0,
      WebSocket: fakeSocket(
        () => this.room && { room: this.room, participant, grant: { access: this.access, reason: null } },
        this.sockets,
      ),
    }
  }

  /** As the page of this person opens it; `close` ends all of them. */
  open(name: string, schedule?: Schedule): Opened {
    const { documentId } = this
    const doc = new Y.Doc()
    const states: SaveState[] = []
    const accesses: DocumentAccess[] = []
    const refused: Uint8Array[] = []
    const lost: Uint8Array[] = []
    const opened = openDocument({
      ...this.optionsOf(name),
      documentId,
      doc,
      onSaveState: (state) => states.push(state),
      onAccess: (access) => accesses.push(access),
      onRefused: (draft) => refused.push(draft),
      onLost: (draft) => lost.push(draft),
      ...(schedule && { schedule }),
    })
    this.#opened.push(opened)
    return { ...{ doc, states, accesses, refused, lost }, text: doc.getText('body'), opened }
  }
}

export type Opened = {
  doc: Y.Doc
  text: Y.Text
  states: SaveState[]
  accesses: DocumentAccess[]
  refused: Uint8Array[]
  lost: Uint8Array[]
  opened: OpenedDocument
}
