import { Room, type RoomTools, readFolded, type Written } from '@deconcert/sync'

/** Changes what is stored of a document, and is given what folds it off the rooms' thread. */
export type Change<Result> = (fold: RoomTools['fold']) => Promise<Result>

type Opened = { readonly room: Promise<Room | null>; users: number }

/** The rooms in memory: opened once for all who come at the same time, forgotten when the last one has left. */
export class Rooms {
  readonly #tools: RoomTools
  readonly #opened = new Map<string, Opened>()

  constructor(tools: RoomTools) {
    this.#tools = tools
  }

  /** Keeps the room in memory until `release`. Null: no such document. Throws when it cannot be read whole. */
  async acquire(documentId: string): Promise<Room | null> {
    const opened = this.#opened.get(documentId) ?? this.#open(documentId)
    opened.users += 1
    try {
      const room = await opened.room
      if (room === null) this.#forget(documentId, opened)
      if (!room?.isClosed) return room
    } catch (error) {
      this.#forget(documentId, opened)
      throw error
    }
    this.#forget(documentId, opened)
    return await this.acquire(documentId)
  }

  async release(documentId: string, room: Room): Promise<void> {
    const opened = this.#opened.get(documentId)
    if (!opened || (await opened.room) !== room) return
    opened.users -= 1
    await room.settled()
    if (opened.users > 0) return
    this.#forget(documentId, opened)
    await room.compactIfDue()
    room.close(1001, 'nobody left')
  }

  /**
   * Changes what is stored of a document while nobody is in its room: what was received is stored first, everyone is
   * sent away to come back (1012), and whoever comes meanwhile waits at the door.
   */
  async rewrite<Result>(documentId: string, change: Change<Result>): Promise<Result> {
    const changed = this.#empty(documentId).then(() => change(this.#tools.fold))
    const read = () => this.#read(documentId)
    const opened = { room: changed.then(read, read), users: 0 }
    this.#opened.set(documentId, opened)
    try {
      return await changed
    } finally {
      // Whom the reading concerns is told by it.
      await opened.room.catch(() => null)
      if (opened.users === 0) this.#forget(documentId, opened)
    }
  }

  /** See `Room.write`: people stay where they are. Null when there is no such document. */
  async write<Act extends Written>(documentId: string, act: () => Promise<Act>): Promise<Act | null> {
    for (;;) {
      const room = await this.acquire(documentId)
      if (room === null) return null
      try {
        const written = await room.write(act)
        if (written !== null) return written
      } finally {
        await this.release(documentId, room)
      }
    }
  }

  /** See `Room.fold`. A room that is not open is folded when it opens. */
  async fold(documentId: string): Promise<void> {
    const room = await this.#opened.get(documentId)?.room.catch(() => null)
    await room?.fold()
  }

  /** See `Room.rest`. */
  async rest(): Promise<void> {
    for (const room of await this.all()) await room.rest()
  }

  /** The rooms that are open now. */
  async all(): Promise<readonly Room[]> {
    const rooms = await Promise.allSettled([...this.#opened.values()].map(({ room }) => room))
    return rooms.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []))
  }

  #open(documentId: string): Opened {
    const opened = { room: this.#read(documentId), users: 0 }
    this.#opened.set(documentId, opened)
    return opened
  }

  async #read(documentId: string): Promise<Room | null> {
    const stored = await readFolded(documentId, this.#tools)
    return stored && new Room(documentId, stored, this.#tools)
  }

  async #empty(documentId: string): Promise<void> {
    const room = await this.#opened.get(documentId)?.room.catch(() => null)
    await room?.settled()
    room?.close(1012, 'restarting')
    await room?.settled()
  }

  /** A room that was opened anew meanwhile stays. */
  #forget(documentId: string, opened: Opened): void {
    if (this.#opened.get(documentId) === opened) this.#opened.delete(documentId)
  }
}
