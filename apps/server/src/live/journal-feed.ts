import {
  type JournalNews,
  listenToNews,
  readJournalAfter,
  type Sql,
  standingFollowers,
} from '@deconcert/database'
import type { PlanId } from '@deconcert/domain'
import { logFault } from '../log-fault'

/** What a browser that follows a plan is told. A change that is no event of the plan has no position. */
type News = {
  readonly position: number | null
  readonly kind: string
  readonly subject: unknown
}

export type Follower = {
  readonly planId: PlanId
  readonly sessionId: string
  /** The position of the last entry that the browser knows. */
  readonly after: number
  /** Resolves once the browser can take more. */
  readonly tell: (news: News) => Promise<void>
  readonly end: () => void
}

type Following = Follower & { position: number; isReading: boolean; isBehind: boolean; touched: Set<string> }

const pageSize = 200
/** More than any person has tabs open in one browser. */
const mostPerSession = 20

/**
 * Tells every follower of a plan what is written in its journal.
 *
 * - Each follower hears every entry after its position, in order, once: entries come from the table, the notification
 *   only says that there are some.
 * - A slow follower is waited for, alone: it holds a position, never a queue.
 * - A follower whose session is over hears nothing more.
 * - A session has 20 followers at most: the next one ends the oldest.
 */
export class JournalFeed {
  readonly #sql: Sql
  readonly #now: () => Date
  readonly #followers = new Set<Following>()
  readonly #pages = new Map<string, Promise<readonly JournalNews[]>>()
  #stopListening: (() => Promise<void>) | null = null

  constructor(sql: Sql, now: () => Date) {
    this.#sql = sql
    this.#now = now
  }

  /** Starts hearing what is written from now on; `onSessionOver` hears of each session that ends. */
  async listen(onSessionOver: (sessionId: string) => void): Promise<void> {
    this.#stopListening = await listenToNews(this.#sql, {
      journal: (payload) => this.#heard(payload),
      session: (sessionId) => {
        this.endSession(sessionId)
        onSessionOver(sessionId)
      },
      onConnect: () => this.#wakeAll(),
    })
  }

  /** Catches up from `after`, then follows, until the returned function is called or the follower is ended. */
  follow(follower: Follower): () => void {
    const following = {
      ...follower,
      position: follower.after,
      isReading: false,
      isBehind: true,
      touched: new Set<string>(),
    }
    this.#makeRoom(follower.sessionId)
    this.#followers.add(following)
    void this.#advance(following)
    return () => this.#followers.delete(following)
  }

  /** Ends the followers whose session or last seat in the plan is gone, whether or not anybody was told. */
  async endStaleFollowers(): Promise<void> {
    const asked = [...this.#followers]
    if (asked.length === 0) return
    const standing = await standingFollowers(this.#sql, asked, this.#now())
    const kept = new Set(standing.map(({ sessionId, planId }) => `${sessionId} ${planId}`))
    for (const follower of asked) {
      if (!kept.has(`${follower.sessionId} ${follower.planId}`)) this.#end(follower)
    }
  }

  async close(): Promise<void> {
    for (const follower of this.#followers) follower.end()
    this.#followers.clear()
    await this.#stopListening?.()
  }

  #heard(payload: string): void {
    const [planId = '', what = ''] = payload.split(':')
    // A page asked for before this line was written may lack it: nobody joins that reading any more.
    for (const key of this.#pages.keys()) if (key.startsWith(planId)) this.#pages.delete(key)
    this.#wake((follower) => {
      if (follower.planId !== planId) return false
      if (what.startsWith('~')) follower.touched.add(what.slice(1))
      else follower.isBehind = true
      return true
    })
  }

  #wakeAll(): void {
    this.#pages.clear()
    this.#wake((follower) => {
      follower.isBehind = true
      return true
    })
  }

  #wake(isConcerned: (follower: Following) => boolean): void {
    for (const follower of this.#followers) {
      if (isConcerned(follower)) void this.#advance(follower)
    }
  }

  /** Ends what the session follows. */
  endSession(sessionId: string): void {
    for (const follower of this.#followers) {
      if (follower.sessionId === sessionId) this.#end(follower)
    }
  }

  #makeRoom(sessionId: string): void {
    const own = [...this.#followers].filter((follower) => follower.sessionId === sessionId)
    if (own.length >= mostPerSession && own[0]) this.#end(own[0])
  }

  #end(follower: Following): void {
    this.#followers.delete(follower)
    follower.end()
  }

  async #advance(follower: Following): Promise<void> {
    if (follower.isReading) return
    follower.isReading = true
    try {
      while (this.#followers.has(follower) && (follower.isBehind || follower.touched.size > 0)) {
        await this.#tellWhatIsNew(follower)
      }
    } catch (error) {
      // The browser comes back by itself and says where it was.
      logFault('live', error)
      this.#end(follower)
    } finally {
      follower.isReading = false
    }
  }

  async #tellWhatIsNew(follower: Following): Promise<void> {
    if (follower.isBehind) await this.#tellWhatIsWritten(follower)
    const touched = [...follower.touched]
    follower.touched.clear()
    for (const kind of touched) await follower.tell({ position: null, kind, subject: null })
  }

  async #tellWhatIsWritten(follower: Following): Promise<void> {
    follower.isBehind = false
    const page = await this.#page(follower.planId, follower.position)
    if (page.length === pageSize) follower.isBehind = true
    for (const news of page) {
      await follower.tell(news)
      follower.position = news.position
    }
  }

  /** Followers at the same place read together: a line of the journal is one query, however many people look. */
  #page(planId: string, after: number): Promise<readonly JournalNews[]> {
    const key = `${planId}:${after}`
    const shared = this.#pages.get(key)
    if (shared !== undefined) return shared
    const page = readJournalAfter(this.#sql, planId, after, pageSize).finally(() => {
      if (this.#pages.get(key) === page) this.#pages.delete(key)
    })
    this.#pages.set(key, page)
    return page
  }
}
