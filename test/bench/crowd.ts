import { Latencies } from './latencies'
import { RawClient } from './raw-client'
import { openReal, type RealClient } from './real-client'
import { after, until } from './time'

/** Where a crowd goes: the product's server, or the relay, which stores nothing and acks nothing. */
export type Target = {
  readonly port: number
  readonly cookies: readonly string[]
  readonly acks: boolean
}

export type Seating = {
  readonly rooms: readonly string[]
  readonly perRoom: number
  /** In how many of the rooms the first two are real Yjs clients. */
  readonly realRooms: number
  /** Client ids are counted from here: no two crowds may share one in a document. */
  readonly firstClientId: number
}

const typedPerSecond = 3
const movesPerSecond = 2

/** Edits of one person that may be on their way at once: five minutes of them. */
const remembered = 1024

type Writer = { readonly client: RawClient; readonly room: number; readonly sentAt: Float64Array }

/** People in rooms who all type and move their carets as in a workshop. */
export class Crowd {
  /** Why sockets were lost, one line each. */
  readonly lost: string[] = []
  readonly real: RealClient[] = []
  /** From the keystroke to each other raw client of the room. */
  edits = new Latencies()
  /** From the keystroke to the ack. */
  acks = new Latencies()
  readonly #seating: Seating
  readonly #target: Target
  readonly #writers = new Map<number, Writer>()
  readonly #rawInRoom: number[]
  #missing = 0

  private constructor(target: Target, seating: Seating) {
    this.#target = target
    this.#seating = seating
    this.#rawInRoom = seating.rooms.map(() => 0)
  }

  /** Everyone in their room, with the state of its text. */
  static async gather(target: Target, seating: Seating): Promise<Crowd> {
    const crowd = new Crowd(target, seating)
    for (let room = 0; room < seating.rooms.length; room += 1) await crowd.#fill(room)
    return crowd
  }

  get people(): number {
    return this.#writers.size + this.real.length
  }

  /** Deliveries still under way. */
  get missing(): number {
    return this.#missing
  }

  /** Characters typed in a room, by everybody. */
  typedIn(room: number): number {
    const raw = [...this.#writers.values()].filter((writer) => writer.room === room)
    const real = this.real.filter(({ documentId }) => documentId === this.#seating.rooms[room])
    return sum(raw.map(({ client }) => client.typed)) + sum(real.map((each) => each.typed()))
  }

  /** Everybody types and moves for so long, each in their own rhythm. */
  async act(seconds: number): Promise<void> {
    const writers = [...this.#writers.values()]
    const actions = [
      ...writers.map((writer, n) => rhythm(typedPerSecond, n, () => this.#type(writer))),
      ...writers.map(({ client }, n) => rhythm(movesPerSecond, n, () => client.move())),
      ...this.real.map((each, n) => rhythm(typedPerSecond, n, () => each.type())),
    ]
    const start = performance.now()
    for (let now = 0; now < seconds * 1000; now = performance.now() - start) {
      for (const action of actions) action(now)
      await after(1)
    }
  }

  /** Forgets the times so far. */
  startAnew(): void {
    this.edits = new Latencies()
    this.acks = new Latencies()
  }

  /** Waits until all that was typed has come everywhere and is stored. Says whether it did. */
  settle(): Promise<boolean> {
    const isAcked = () =>
      !this.#target.acks || [...this.#writers.values()].every(({ client }) => client.waiting === 0)
    return until(() => this.#missing === 0 && isAcked() && this.real.every((each) => each.isSaved()), 20_000)
  }

  leave(): void {
    for (const { client } of this.#writers.values()) client.leave()
    for (const each of this.real) each.leave()
  }

  async #fill(room: number): Promise<void> {
    const { rooms, perRoom, realRooms, firstClientId } = this.#seating
    const { port, cookies } = this.#target
    const documentId = rooms[room] ?? ''
    const entering: Promise<void>[] = []
    for (let seat = 0; seat < perRoom; seat += 1) {
      const n = room * perRoom + seat
      const cookie = cookies[n % cookies.length] ?? ''
      if (room < realRooms && seat < 2) {
        const real = openReal({ port, cookie }, documentId)
        this.real.push(real)
        entering.push(real.synced)
      } else {
        const id = firstClientId + n
        const client = this.#seat({ port, cookie, path: `/collab/${documentId}` }, id, room)
        this.#writers.set(id, { client, room, sentAt: new Float64Array(remembered) })
        this.#rawInRoom[room] = (this.#rawInRoom[room] ?? 0) + 1
        entering.push(client.ready)
      }
    }
    await Promise.all(entering)
  }

  #seat(place: ConstructorParameters<typeof RawClient>[0], id: number, room: number): RawClient {
    const held = new Map<number, number>()
    return new RawClient(place, id, {
      edit: (author, clock, length) => {
        const writer = author === id ? undefined : this.#writers.get(author)
        if (writer?.room !== room) return
        const known = held.get(author) ?? 0
        if (clock + length <= known) return
        held.set(author, clock + length)
        this.#delivered(writer, Math.max(known, clock), clock + length)
      },
      acked: (sentAt) => this.acks.add(performance.now() - sentAt),
      closed: (why) => this.lost.push(why),
    })
  }

  #delivered({ sentAt }: Writer, from: number, to: number): void {
    const now = performance.now()
    this.#missing -= to - from
    for (let clock = from; clock < to; clock += 1) this.edits.add(now - (sentAt[clock % remembered] ?? 0))
  }

  #type({ client, room, sentAt }: Writer): void {
    sentAt[client.typed % remembered] = performance.now()
    client.type()
    this.#missing += (this.#rawInRoom[room] ?? 1) - 1
  }
}

/** Does something so many times a second; each person begins at a moment of their own. */
function rhythm(perSecond: number, person: number, act: () => void): (now: number) => void {
  const interval = 1000 / perSecond
  let due = ((person * 0.618) % 1) * interval
  return (now) => {
    for (; due <= now; due += interval) act()
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
