import { Delivery, type News } from './delivery'
import { Presence } from './presence'
import {
  type ClientMessage,
  type RefusedReason,
  readClientMessage,
  stateVectorFrame,
  UnreadableMessage,
} from './protocol'
import type { Grant, Session } from './session'
import { type RoomTools, SharedDocument, type Written } from './shared-document'
import type { AppendRefusal, StoredDocument } from './update-log'
import type { Entry } from './write-queue'

/**
 * One shared document and the people in it.
 *
 * - An update is stored before anyone hears of it: what others see, a crash cannot take back.
 * - An ack means stored. A client keeps and offers again whatever has no ack.
 * - Updates are taken in the order in which they came. One that hangs on something missing is not stored: its author is
 *   asked for everything instead.
 * - When nobody can tell whether an update is stored, everyone is sent away, and the room is read again from the log.
 */
export class Room {
  readonly #tools: RoomTools
  readonly #sessions = new Set<Session>()
  readonly #document: SharedDocument
  readonly #delivery: Delivery
  readonly #presence: Presence
  #closed = false

  /** Throws when what is stored is not whole: such a document is refused, never replaced. */
  constructor(documentId: string, stored: StoredDocument, tools: RoomTools) {
    this.#tools = tools
    this.#document = new SharedDocument(documentId, stored, tools, {
      stored: (entries, before) => this.#stored(entries, before),
      refused: (entries, reason) => this.#refused(entries, reason),
      written: (message, before) => this.#tell([], before, [{ author: null, message }]),
      failed: (error) => this.#fail(error),
    })
    this.#delivery = new Delivery(this.#document.text, tools)
    this.#presence = new Presence(
      () => this.#tell([], this.#document.text.seq),
      (client, account) => this.#document.isForeign(client, account),
      tools.now,
    )
  }

  get epoch(): number {
    return this.#document.epoch
  }

  get schemaVersion(): number {
    return this.#document.schemaVersion
  }

  get isClosed(): boolean {
    return this.#closed
  }

  /** What those who watch over the server want to know of it now. */
  census(): { sessions: number; lagging: number; buffered: number; waiting: number } {
    const buffered = [...this.#sessions].reduce((sum, { connection }) => sum + connection.buffered(), 0)
    const { waiting } = this.#document
    return { sessions: this.#sessions.size, lagging: this.#delivery.lagging, buffered, waiting }
  }

  join(session: Session): void {
    this.#sessions.add(session)
    this.#tellGrant(session)
    this.#presence.sendAll(session)
  }

  leave(session: Session): void {
    if (!this.#sessions.delete(session)) return
    this.#presence.leave(session)
    this.#delivery.forget(session)
  }

  /**
   * Changes what a session may do, from its next message on. `askedUnder`: the version of the grant that stood when this
   * one was asked for. Changes nothing, and answers false, when another has come since: that one is newer.
   */
  grant(session: Session, grant: Grant, askedUnder = session.grantVersion): boolean {
    if (askedUnder !== session.grantVersion) return false
    const before = session.grant
    if (before.access === grant.access && before.reason === grant.reason) return true
    session.grant = grant
    session.grantVersion += 1
    this.#tellGrant(session)
    if (grant.access === 'write' && session.opened) this.#askForEverything(session)
    return true
  }

  /** Takes one message of a client, whatever is in it. */
  receive(session: Session, frame: Uint8Array): void {
    if (this.#closed || !this.#sessions.has(session)) return
    try {
      this.#receive(session, frame)
    } catch (error) {
      if (error instanceof UnreadableMessage) session.connection.close(1003, 'unreadable message')
      else {
        this.#tools.onFault(error)
        session.connection.close(1013, 'not available')
      }
    }
  }

  /**
   * Has an act store an update by itself, between what people sent and what they send meanwhile: they see it as they see a
   * colleague's. Null, and nothing done, when the room was closed before its turn.
   */
  write<Act extends Written>(act: () => Promise<Act>): Promise<Act | null> {
    return this.#document.write(act, () => this.#closed)
  }

  /** Resolves when everything received so far is stored or refused. */
  settled(): Promise<void> {
    return this.#document.settled()
  }

  /** Takes nothing more and sends everyone away; they come back, to this room read anew. */
  close(code: number, reason: string): void {
    this.#closed = true
    this.#document.folds.stop()
    this.#presence.stop()
    this.#delivery.stop()
    const sessions = [...this.#sessions]
    this.#sessions.clear()
    for (const { connection } of sessions) connection.close(code, reason)
  }

  /** From time to time: lets go of what only a crowd has use for, and folds what has been quiet for long enough. */
  async rest(): Promise<void> {
    this.#document.text.forget()
    await this.compactIfDue()
  }

  /** See `Folds.foldNow`. */
  async fold(): Promise<void> {
    await this.settled()
    if (!this.#closed) await this.#document.folds.foldNow()
  }

  async compactIfDue(): Promise<void> {
    if (!this.#closed) await this.#document.folds.foldIfDue()
  }

  #receive(session: Session, frame: Uint8Array): void {
    const message = readClientMessage(frame)
    switch (message.kind) {
      case 'state-vector':
        if (session.underWay > 0) this.#document.ask(session, message.vector)
        else this.#open(session, message.vector)
        return
      case 'document':
        session.received += 1
        if (session.grant.access === 'write') this.#takeWhole(session, frame, message)
        else this.#refuse(session, session.received, session.grant.reason ?? 'read-only')
        return
      case 'presence':
        this.#presence.receive(session, message.bytes)
        return
      case 'presence-query':
        this.#presence.sendAll(session)
    }
  }

  #open(session: Session, vector: Uint8Array): void {
    if (!this.#sessions.has(session)) return
    this.#delivery.open(session, vector)
    if (session.grant.access === 'write') this.#askForEverything(session)
  }

  /** Half taken, it would pass for stored when it is offered again: everyone is sent away instead. */
  #takeWhole(session: Session, frame: Uint8Array, sent: Sent): void {
    try {
      this.#take(session, frame, sent)
    } catch (error) {
      this.#fail(error)
    }
  }

  #take(session: Session, frame: Uint8Array, sent: Sent): void {
    // Before it is taken: with nothing on its way, its ack is told at once.
    if (sent.whole) {
      session.ackableFrom = Math.min(session.ackableFrom, session.received)
      session.isAsked = false
    }
    const verdict = this.#document.take({ session, count: session.received, frame, sent })
    if (verdict === 'gap') {
      session.ackableFrom = Number.POSITIVE_INFINITY
      // What was typed before it could answer: its answer holds that too.
      if (session.isAsked) return
      this.#askForEverything(session)
      session.strike()
    } else if (verdict === 'unreadable' || verdict === 'foreign-client') {
      this.#refuse(session, session.received, verdict)
      session.strike()
    }
  }

  #stored(entries: readonly Entry[], before: number): void {
    this.#tell(entries, before)
    const asking = entries.filter(({ asks }) => asks)
    this.#tools.meter.acked(entries.length - asking.length)
    for (const { session, asks } of asking) if (asks) this.#open(session, asks)
  }

  /** Tells what these entries brought, and with it what has changed of the presence. */
  #tell(entries: readonly Entry[], before: number, byAct: News['updates'] = []): void {
    const acks = new Map<Session, number>()
    for (const { session, count } of entries) {
      if (this.#sessions.has(session) && count >= session.ackableFrom) acks.set(session, count)
    }
    const updates = entries.flatMap(({ session, stored }) =>
      stored ? [{ author: session, message: stored.message }] : [],
    )
    const told = { updates: [...updates, ...byAct], before, presence: this.#presence.take(), acks }
    this.#delivery.tell(this.#sessions, told)
  }

  #refused(entries: readonly Entry[], reason: AppendRefusal): void {
    if (reason === 'not-writable') {
      for (const { session, count, asks } of entries) {
        if (asks) this.#open(session, asks)
        else this.#refuse(session, count, reason)
      }
      for (const session of this.#sessions) this.grant(session, { access: 'read', reason })
    } else this.close(reason === 'other-epoch' ? 4409 : 4404, reason)
  }

  /** What comes after may stand by itself and be stored: an ack of it would be taken for one of this. */
  #refuse(session: Session, count: number, reason: RefusedReason): void {
    session.ackableFrom = Number.POSITIVE_INFINITY
    session.tell({ type: 'refused', count, reason, version: session.grantVersion })
    this.#tools.meter.refused(reason)
  }

  #askForEverything(session: Session): void {
    session.isAsked = true
    session.send(stateVectorFrame(this.#document.text.vector()))
  }

  #tellGrant(session: Session): void {
    const { schemaVersion, epoch } = this
    session.tell({ type: 'grant', version: session.grantVersion, ...session.grant, schemaVersion, epoch })
  }

  #fail(error: unknown): void {
    this.#tools.onFault(error)
    this.close(1013, 'not stored')
  }
}

type Sent = ClientMessage & { readonly kind: 'document' }
