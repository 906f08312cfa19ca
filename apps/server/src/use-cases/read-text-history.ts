import {
  listTextPoints,
  listUpdatesBetween,
  listWorkSessions,
  sizeBetween,
  type TextPoint,
  type WorkSession,
} from '@deconcert/database'
import type { UpdateSize } from '@deconcert/document'
import { type DocumentId, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import { logFault } from '../log-fault'
import type { Tools } from '../tools'
import { findTextPast, type TextPast } from './find-text-past'
import { mostOfPast } from './read-past-state'

/** Sessions are measured from the last one on, as long as they are of so many updates in all. */
const mostMeasured = 5000

/** How much somebody did, about; null for what is too long ago to be measured. */
type ShownSession = WorkSession & { readonly size: UpdateSize | null }

/** The story of a text: its points, who worked on it when, and where the reader last left it. */
export async function readTextHistory(tools: Tools, actor: Actor, documentId: DocumentId) {
  const text = await findTextPast(tools, actor, documentId)
  const { reach, firstSeq, since } = text
  const [points, sessions] = await Promise.all([
    listTextPoints(tools.sql, documentId),
    listWorkSessions(tools.sql, documentId, firstSeq),
  ])
  return {
    epoch: reach.epoch,
    headSeq: reach.headSeq,
    firstSeq,
    /** Earlier than that, what was deleted was erased with all that tells of it. */
    isErased: reach.firstSeq > 1,
    /** Earlier than that, it was private. */
    since,
    points: points.filter((point) => isInSight(point, text)),
    sessions: await measured(tools, documentId, sessions),
    left: reach.left && { at: reach.left.at, seq: missedFrom(text) },
    nameRefusal: text.writerRefusal,
    restoreRefusal: text.writeRefusal,
  }
}

/** What somebody calls a version that was erased tells of words that may have been private. */
function isInSight({ kind, seq, at }: TextPoint, { firstSeq, since }: TextPast): boolean {
  if (since === null) return true
  return at >= since && (seq === null ? kind !== 'named' : seq >= firstSeq)
}

/** From where on the reader has not seen the text; null when that cannot be told any more. */
function missedFrom({ reach: { left }, firstSeq }: TextPast): number | null {
  if (left === null || left.seq === null) return null
  return Math.max(left.seq, firstSeq)
}

async function measured(
  tools: Tools,
  documentId: DocumentId,
  sessions: readonly WorkSession[],
): Promise<readonly ShownSession[]> {
  const kept = within(sessions)
  const first = Math.min(...kept.map(({ fromSeq }) => fromSeq))
  const last = Math.max(...kept.map(({ toSeq }) => toSeq))
  if (kept.length === 0) return sessions.map((session) => ({ ...session, size: null }))
  const sizes = await tools.pastPlaces
    .run(() => measuredUpdates(tools, documentId, first - 1, last))
    .catch((error) => {
      if (!(error instanceof Refused)) logFault('history', error)
      return null
    })
  return sessions.map((session) => ({
    ...session,
    size: sizes && kept.includes(session) ? sizeOf(session, sizes) : null,
  }))
}

/** How much each update of this stretch writes and deletes, and whose it is; null when that is too much to read. */
async function measuredUpdates({ sql, past }: Tools, documentId: DocumentId, after: number, to: number) {
  if ((await sizeBetween(sql, documentId, after, to)) > mostOfPast.bytes) return null
  const updates = await listUpdatesBetween(sql, documentId, after, to)
  const sizes = await past.sizes({ documentId, updates: updates.map(({ bytes }) => bytes) })
  return updates.map(({ seq, accountId }, n) => ({ seq, accountId, size: sizes[n] }))
}

/** The latest sessions whose updates, with all that lies between, are few enough. */
function within(sessions: readonly WorkSession[]): readonly WorkSession[] {
  const last = Math.max(...sessions.map(({ toSeq }) => toSeq))
  return sessions.filter(({ fromSeq }) => last - fromSeq < mostMeasured)
}

function sizeOf(
  { accountId, fromSeq, toSeq }: WorkSession,
  updates: readonly {
    readonly seq: number
    readonly accountId: string | null
    readonly size: UpdateSize | undefined
  }[],
): UpdateSize {
  let [written, deleted] = [0, 0]
  for (const update of updates) {
    if (update.accountId !== accountId || update.seq < fromSeq || update.seq > toSeq) continue
    written += update.size?.written ?? 0
    deleted += update.size?.deleted ?? 0
  }
  return { written, deleted }
}
