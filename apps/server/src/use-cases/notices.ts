import {
  countUnread,
  readNotices as markRead,
  type NoticeReader,
  listNotices as readList,
} from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

const mostShown = 200

/** What the reader was told: of the proposals that they are an author of, of comments. The latest first. */
export async function listNotices(tools: Tools, actor: Actor) {
  const reader = noticeReader(actor)
  const [notices, { news, comments }] = await Promise.all([
    readList(tools.sql, reader, mostShown),
    countUnread(tools.sql, reader),
  ])
  return { notices, unread: news.count + comments.count }
}

export function noticeReader(actor: Actor): NoticeReader {
  const { planId, accountId } = actor
  return { planId, accountId, writable: groupReach(actor, 'proposal.write') }
}

/** Notes that the reader has read what they were told up to a moment. */
export async function readNotices(tools: Tools, actor: Actor, upTo: Date): Promise<void> {
  await markRead(tools.sql, actor.planId, actor.accountId, upTo, tools.now())
}
