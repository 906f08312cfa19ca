import { Parcel } from './parcel'
import type { PresenceChange } from './presence'
import { ackFrame, presenceFrame } from './protocol'
import { longestLagMilliseconds, mostBufferedBytes, type Session } from './session'
import type { RoomTools } from './shared-document'
import type { StoredText } from './stored-text'

const checkMilliseconds = 100

/** What is to be told at one moment. */
export type News = {
  /** What has just been stored, as messages, each with who sent it; null: nobody of the room. */
  readonly updates: readonly { readonly author: Session | null; readonly message: Uint8Array }[]
  /** The position before these updates. */
  readonly before: number
  readonly presence: readonly PresenceChange[]
  /** How many document messages of a session are settled now. */
  readonly acks: ReadonlyMap<Session, number>
}

/**
 * Gives what is new to sockets: to each one parcel and so one write, which is mostly the same for all. A socket that does
 * not read is given nothing more until it has, and then what it missed in one piece; one that does not read at all is
 * closed, and comes back with its state vector. Nobody misses anything.
 */
export class Delivery {
  readonly #text: StoredText
  readonly #tools: RoomTools
  readonly #lagging = new Set<Session>()
  #timer: ReturnType<typeof setInterval> | null = null

  constructor(text: StoredText, tools: RoomTools) {
    this.#text = text
    this.#tools = tools
  }

  get lagging(): number {
    return this.#lagging.size
  }

  /** Answers who asks for the state; one that does not read is answered once it has, and once. */
  open(session: Session, vector: Uint8Array): void {
    session.opened = true
    if (session.lag || session.isBehind()) {
      session.asked = vector
      if (!session.lag) this.#startLag(session, this.#text.seq)
    } else this.#sendState(session, this.#text.openerFor(vector))
  }

  tell(sessions: ReadonlySet<Session>, news: News): void {
    const shared = sharedParcels(news)
    const authors = new Set<Session | null>(news.updates.map(({ author }) => author))
    const present = new Set(news.presence.map(({ session }) => session))
    for (const session of sessions) {
      const ack = news.acks.get(session)
      const takes = this.#takes(session, news)
      if (ack === undefined && takes !== 'nothing' && !authors.has(session) && !present.has(session)) {
        const parcel = shared[takes]
        if (parcel) session.connection.send(parcel)
      } else sendOwn(session, ack, takes, news)
    }
  }

  forget(session: Session): void {
    this.#lagging.delete(session)
    if (this.#lagging.size === 0) this.stop()
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer)
    this.#timer = null
  }

  #takes(session: Session, { updates, before }: News): Takes {
    if (session.lag) return 'nothing'
    if (!session.isBehind()) return session.opened ? 'all' : 'presence'
    // Presence is told again, or forgotten after half a minute; an update is not.
    if (session.opened && updates.length > 0) this.#startLag(session, before)
    return 'nothing'
  }

  #startLag(session: Session, seq: number): void {
    session.lag = { seq, since: this.#tools.now().getTime(), buffered: session.connection.buffered() }
    this.#lagging.add(session)
    this.#tools.meter.lagged()
    this.#timer ??= setInterval(() => this.#check(), checkMilliseconds)
  }

  #check(): void {
    for (const session of this.#lagging) {
      if (session.isBehind()) this.#wait(session)
      else this.#catchUp(session)
    }
  }

  #catchUp(session: Session): void {
    if (!session.lag) return
    const parcel = session.asked ? this.#text.openerFor(session.asked) : this.#text.since(session.lag.seq)
    session.lag = null
    session.asked = null
    this.forget(session)
    this.#sendState(session, parcel)
  }

  #sendState(session: Session, parcel: Parcel): void {
    const bytes = parcel.messages.reduce((sum, { length }) => sum + length, 0)
    session.largestState = Math.max(session.largestState, bytes)
    session.connection.send(parcel)
  }

  #wait(session: Session): void {
    const { lag } = session
    if (!lag) return
    const buffered = session.connection.buffered()
    const now = this.#tools.now().getTime()
    if (buffered < lag.buffered) {
      lag.since = now
      lag.buffered = buffered
    }
    const tooMuch = buffered > mostBufferedBytes + session.largestState
    if (tooMuch || now - lag.since > longestLagMilliseconds) {
      this.forget(session)
      session.connection.close(1013, 'not reading')
    }
  }
}

type Takes = 'all' | 'presence' | 'nothing'

function sharedParcels({ updates, presence }: News): Record<'all' | 'presence', Parcel | null> {
  const about = presence.length > 0 ? [presenceFrame(presence.map(({ entry }) => entry))] : []
  const all = [...updates.map(({ message }) => message), ...about]
  return {
    all: all.length > 0 ? new Parcel(all) : null,
    presence: about.length > 0 ? new Parcel(about) : null,
  }
}

/** Nobody is told what they said themselves; only its ack, which does not wait for anything else to be read. */
function sendOwn(session: Session, ack: number | undefined, takes: Takes, news: News): void {
  const messages = ack === undefined ? [] : [ackFrame(ack)]
  if (takes === 'all') {
    for (const { author, message } of news.updates) if (author !== session) messages.push(message)
  }
  const entries = takes === 'nothing' ? [] : news.presence.filter((change) => change.session !== session)
  if (entries.length > 0) messages.push(presenceFrame(entries.map(({ entry }) => entry)))
  if (messages.length > 0) session.connection.send(new Parcel(messages))
}
