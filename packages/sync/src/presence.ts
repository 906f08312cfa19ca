import { type PresenceEntry, presenceEntry, presenceFrame, readPresence, readSent } from './protocol'
import type { Session } from './session'

/** The largest presence state of one person, in bytes of JSON. */
const maxStateBytes = 2048
const utf8 = new TextEncoder()
/** How long changes gather before they are told. */
const windowMilliseconds = 50

/** A presence as it is told, and whose it is. */
export type PresenceChange = { readonly session: Session; readonly entry: Uint8Array }

/**
 * Who is here and where their caret is.
 *
 * - One presence id per connection; name and account are the server's words, from which a page draws the colour.
 * - The clock is the server's: a forged one cannot outlive its author.
 * - The latest of each id is told, with the next update that the room tells or once the window is over.
 */
export class Presence {
  readonly #onDue: () => void
  readonly #isForeign: (clientId: number, accountId: string) => boolean
  readonly #now: () => Date
  readonly #present = new Map<number, PresenceChange>()
  readonly #changed = new Map<number, PresenceChange>()
  #clock = 0
  #timer: ReturnType<typeof setTimeout> | null = null

  /** `onDue`: what has changed has waited long enough to be taken. */
  constructor(
    onDue: () => void,
    isForeign: (clientId: number, accountId: string) => boolean,
    now: () => Date,
  ) {
    this.#onDue = onDue
    this.#isForeign = isForeign
    this.#now = now
  }

  /** Throws `UnreadableMessage` on bytes that are no presence. What clients repeat about others is passed over. */
  receive(session: Session, bytes: Uint8Array): void {
    for (const entry of readPresence(bytes)) {
      if (this.#maySpeak(session, entry)) this.#set(session, entry)
    }
  }

  leave(session: Session): void {
    const id = session.presenceId
    if (id === null || this.#present.get(id)?.session !== session) return
    this.#present.delete(id)
    this.#change(id, { session, entry: presenceEntry(id, this.#nextClock(), 'null') })
  }

  /** Everyone but this session. */
  sendAll(session: Session): void {
    const entries = [...this.#present]
      .filter(([id]) => id !== session.presenceId)
      .map(([, { entry }]) => entry)
    if (entries.length > 0 && !session.isBehind()) session.send(presenceFrame(entries))
  }

  /** What has changed since it was last asked. */
  take(): readonly PresenceChange[] {
    this.stop()
    const changed = [...this.#changed.values()]
    this.#changed.clear()
    return changed
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  #maySpeak(session: Session, { clientId, state }: PresenceEntry): boolean {
    if (session.presenceId !== null) return session.presenceId === clientId
    const { accountId } = session.participant
    if (state === 'null' || this.#isForeign(clientId, accountId)) return false
    const holder = this.#present.get(clientId)
    // The same person's former socket, not closed yet, gives way.
    return holder === undefined || holder.session.participant.accountId === accountId
  }

  #set(session: Session, { clientId, state }: PresenceEntry): void {
    if (isTooLarge(state)) return
    const stamped = stamp(state, session)
    if (stamped === null) {
      this.leave(session)
      return
    }
    session.presenceId = clientId
    const change = { session, entry: presenceEntry(clientId, this.#nextClock(), stamped) }
    this.#present.set(clientId, change)
    this.#change(clientId, change)
  }

  #change(id: number, change: PresenceChange): void {
    this.#changed.set(id, change)
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      this.#onDue()
    }, windowMilliseconds)
  }

  /** Milliseconds, so that it goes on rising after a restart of the server. */
  #nextClock(): number {
    this.#clock = Math.max(this.#clock + 1, this.#now().getTime())
    return this.#clock
  }
}

/** A letter takes three bytes at most: most states need no counting. */
function isTooLarge(state: string): boolean {
  return state.length * 3 > maxStateBytes && utf8.encode(state).length > maxStateBytes
}

/** The state with the server's word on who this is; null for someone who left. Throws `UnreadableMessage` on what is no JSON object. */
function stamp(state: string, { participant }: Session): string | null {
  const value = readSent(() => objectIn(state))
  if (value === null) return null
  const { accountId, displayName } = participant
  return JSON.stringify({ ...value, user: { name: displayName, accountId } })
}

function objectIn(state: string): object | null {
  const value: unknown = JSON.parse(state)
  if (typeof value !== 'object') throw new Error('a presence state is an object')
  return value
}
