import { vi } from 'vitest'
import { eraseDeleted } from '../erase-deleted'
import { foldThroughDocument } from '../fold'
import { type Meter, noMeter } from '../meter'
import { plainTools } from '../plain-tools'
import { Room } from '../room'
import type { RoomTools } from '../shared-document'
import type { LogUnderTest } from '../update-log-contract'
import { contentOf, documentOf } from './content'
import { Judge } from './judge'
import { type Line, PlayedLog } from './played-log'
import { Stored } from './stored'

/** How often happened what a play is for. */
export type Tally = Record<
  'rooms' | 'commits' | 'failures' | 'lags' | 'folds' | 'erasures' | 'snapshots' | 'refusals',
  number
>

export const noTally: Tally = {
  rooms: 0,
  failures: 0,
  commits: 0,
  lags: 0,
  folds: 0,
  erasures: 0,
  snapshots: 0,
  refusals: 0,
}

export function sum(a: Tally, b: Tally): Tally {
  const names = Object.keys(a) as (keyof Tally)[]
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Tally
}

type Life = { readonly room: Room; readonly line: Line }

/**
 * One document and the server that has it open, which may die and start again. Its clock, its disk and its folding go on
 * when the play says so.
 */
export class Served {
  readonly documentId = crypto.randomUUID()
  readonly log: PlayedLog
  readonly stored: Stored
  readonly judge: Judge
  readonly #table: LogUnderTest
  readonly #counts = { rooms: 0, lags: 0, folds: 0, erasures: 0 }
  #folds: (() => void)[] = []
  #life: Life | null = null
  #clock = 0

  constructor(table: LogUnderTest) {
    this.#table = table
    this.stored = new Stored(table.log, this.documentId)
    this.judge = new Judge(this.stored)
    this.log = new PlayedLog(table.log, () => this.stored.read())
  }

  get tally(): Tally {
    const { commits, failures } = this.log
    const { snapshots } = this.stored
    const { refusals } = this.judge
    return { ...this.#counts, commits, failures, snapshots, refusals }
  }

  async create([seed = new Uint8Array(), ...updates]: readonly Uint8Array[]): Promise<void> {
    await this.#table.create(this.documentId, seed)
    const byServer = { accountId: null, sessionId: null, at: new Date(0), newClients: [] }
    const history = updates.map((bytes) => ({ bytes, ...byServer }))
    if (history.length > 0) {
      await this.#table.log.append([{ documentId: this.documentId, epoch: 1, updates: history }])
    }
    await this.stored.read()
  }

  /** The room that is open; when there is none, the document is read and opened. */
  async room(): Promise<Room> {
    if (this.#life && !this.#life.room.isClosed) return this.#life.room
    const line = this.log.line()
    const stored = await line.log.read(this.documentId)
    if (!stored) throw new Error('no document')
    this.#life = { room: new Room(this.documentId, stored, this.#tools(line)), line }
    this.#counts.rooms += 1
    return this.#life.room
  }

  /** Throws when the log gives back something else than this. */
  async readAnew(content: string): Promise<void> {
    const { snapshot, updates = [] } = (await this.#table.log.read(this.documentId)) ?? {}
    const parts = [...(snapshot ? [snapshot.state] : []), ...updates.map(({ bytes }) => bytes)]
    if (contentOf(documentOf(parts)) !== content)
      throw new Error('the log is read otherwise than it was written')
  }

  async setWritable(isWritable: boolean): Promise<void> {
    await this.#table.setWritable(this.documentId, isWritable)
  }

  pass(milliseconds: number): void {
    this.#clock += milliseconds
    vi.advanceTimersByTime(milliseconds)
  }

  /** What is under way is written and answered, and the deliveries that follow from it are made. */
  async write(): Promise<void> {
    this.pass(10)
    await turn()
    await this.log.write()
    await turn()
  }

  async finishFolds(): Promise<void> {
    for (const finish of this.#folds.splice(0)) finish()
    await turn()
    await this.log.storeSnapshots()
  }

  /** What another process would do: keeps all that is stored, folded. */
  async foldElsewhere(): Promise<void> {
    const { seq, parts } = this.stored.head
    const state = foldThroughDocument(parts)
    const at = new Date(this.#clock)
    await this.log.storeSnapshot({ documentId: this.documentId, epoch: 1, seq, state, at })
  }

  /** Everyone is sent away, what strays is written, and what is deleted is erased. */
  async erase(): Promise<void> {
    await this.drain()
    await this.log.write()
    const fold = async (parts: readonly Uint8Array[]) => foldThroughDocument(parts)
    const act = { accountId: null, at: new Date(this.#clock), fold }
    if (!(await eraseDeleted(this.#table.log, this.documentId, act))) throw new Error('nothing was erased')
    await this.stored.readErased()
    this.#counts.erasures += 1
  }

  /** Hears and says nothing more. */
  die(): void {
    this.#life?.line.die()
    this.#life?.room.close(1006, 'dead')
    this.#life = null
    this.#folds = []
  }

  /** As on SIGTERM: what was received is stored, then everyone is sent away. */
  async drain(): Promise<void> {
    const { room } = this.#life ?? {}
    let isSettled = false
    void room?.settled().then(() => {
      isSettled = true
    })
    await turn()
    while (!isSettled && !room?.isClosed) await this.write()
    room?.close(1012, 'restarting')
    this.#life = null
  }

  #tools({ log }: Line): RoomTools {
    const tools = plainTools(log, {
      now: () => new Date(this.#clock),
      onFault: (error) => this.judge.fault(error),
    })
    return { ...tools, meter: this.#meter(), fold: (parts) => this.#fold(parts) }
  }

  #fold(parts: readonly Uint8Array[]): Promise<Uint8Array> {
    return new Promise((resolve) => this.#folds.push(() => resolve(foldThroughDocument(parts))))
  }

  #meter(): Meter {
    const counts = this.#counts
    return {
      ...noMeter,
      lagged: () => {
        counts.lags += 1
      },
      folded: () => {
        counts.folds += 1
      },
    }
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function turn(): Promise<void> {
  for (let n = 0; n < 2; n += 1) await new Promise<void>((resolve) => setImmediate(resolve))
}
