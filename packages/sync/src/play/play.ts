import * as Y from 'yjs'
import type { Room } from '../room'
import type { Grant } from '../session'
import type { LogUnderTest } from '../update-log-contract'
import { acts } from './acts'
import { Chance } from './chance'
import { contentOf } from './content'
import { Marks } from './marks'
import type { Script, Step } from './script'
import { Served, type Tally, turn } from './served'
import { Typist } from './typist'

const mostRounds = 200
const serversClient = 1

/**
 * People who write in a document until everything that can be lost has been.
 *
 * - What is told to anybody is stored; what is acked is stored: judged at the moment when it is said.
 * - Positions are dense, and a snapshot is its updates: judged after every write.
 */
export class Play {
  readonly served: Served
  readonly marks = new Marks()
  readonly everyone: readonly Typist[]
  #isWritable = true
  #clients = serversClient

  constructor(table: LogUnderTest, typists: number) {
    this.served = new Served(table)
    // The last one is another page of the first one's.
    this.everyone = Array.from({ length: typists }, (_, n) => this.#typist(n === typists - 1 ? 0 : n))
  }

  /** `history`: how many updates the document holds already. */
  async begin(history: number): Promise<void> {
    await this.served.create(historyOf(history + 1))
    const room = await this.served.room()
    for (const typist of this.everyone) this.connect(typist, room)
  }

  /** Throws when something was said that is not so. */
  async step({ act, typist: at, chance }: Step): Promise<void> {
    const typist = this.everyone[at % this.everyone.length]
    if (!typist) throw new Error('nobody')
    await acts[act](this, typist, await this.served.room(), new Chance(chance))
    await turn()
    this.served.judge.judge(this.everyone)
  }

  /** Everyone may write, reads, and stays until nothing is on its way: then all hold the same, and all of it. */
  async end(): Promise<Tally> {
    await this.#settle()
    const content = this.served.stored.content()
    const visitor = this.#typist(0)
    const room = await this.served.room()
    this.connect(visitor, room)
    visitor.catchUp(room)
    for (const { doc } of [...this.everyone, visitor]) {
      if (contentOf(doc) !== content)
        throw new Error(`one reads\n${contentOf(doc)}\nand stored is\n${content}`)
    }
    const lost = this.marks.faultsOf(content)
    if (lost.length > 0) throw new Error(lost.join('\n'))
    await this.served.readAnew(content)
    this.served.die()
    return this.served.tally
  }

  /** This one, or the first after them of whom it is so. */
  first(typist: Typist, isSo: (typist: Typist) => boolean): Typist {
    const at = this.everyone.indexOf(typist)
    return [...this.everyone.slice(at), ...this.everyone.slice(0, at)].find(isSo) ?? typist
  }

  connect(typist: Typist, room: Room): void {
    typist.connect(room, this.#grantOf(typist))
  }

  grant(typist: Typist, room: Room, grant: Grant): void {
    typist.grant = grant
    if (typist.session) room.grant(typist.session, this.#grantOf(typist))
  }

  /** `room`: told at once; without it, it learns it from the log. */
  async setWritable(isWritable: boolean, room: Room | null): Promise<void> {
    this.#isWritable = isWritable
    await this.served.setWritable(isWritable)
    if (room) for (const typist of this.everyone) this.grant(typist, room, typist.grant)
  }

  newClient(): number {
    this.#clients += 1
    // Spread over all that a client id may be.
    return Math.imul(this.#clients, 0x9e3779b1) >>> 0
  }

  #typist(account: number): Typist {
    const accountId = `00000000-0000-4000-8000-00000000000${account}`
    const participant = { accountId, displayName: accountId, sessionId: accountId }
    const witness = this.served.judge
    return new Typist(participant, this.newClient(), { witness, isOurs: account % 2 === 0 })
  }

  #grantOf({ grant }: Typist): Grant {
    return this.#isWritable ? grant : { access: 'read', reason: 'not-writable' }
  }

  async #settle(): Promise<void> {
    await this.setWritable(true, null)
    for (let rounds = 0, quiet = 0; quiet < 2; rounds += 1) {
      if (rounds > mostRounds) throw new Error('the play does not come to rest')
      const room = await this.served.room()
      for (const typist of this.everyone) {
        this.grant(typist, room, { access: 'write', reason: null })
        typist.isReading = true
        this.connect(typist, room)
        typist.catchUp(room)
      }
      await this.served.finishFolds()
      this.served.pass(110)
      await this.served.write()
      this.served.judge.judge(this.everyone)
      const isQuiet = this.served.log.isIdle && this.everyone.every((typist) => typist.isAtRest)
      quiet = isQuiet ? quiet + 1 : 0
    }
  }
}

const history: Uint8Array[] = []

/** So many updates of the server's, the first of which seeds the document. */
function historyOf(length: number): readonly Uint8Array[] {
  if (history.length === 0) {
    const doc = new Y.Doc()
    doc.clientID = serversClient
    doc.on('update', (update: Uint8Array) => history.push(update))
    for (let n = 0; n < 512; n += 1) doc.getText('body').insert(n % 7, 'k')
  }
  return history.slice(0, length)
}

/** Plays a script to its end. Throws the first thing that is wrong. */
export async function play(table: LogUnderTest, { typists, history: length, steps }: Script): Promise<Tally> {
  const played = new Play(table, typists)
  await played.begin(length)
  for (const step of steps) await played.step(step)
  return await played.end()
}
