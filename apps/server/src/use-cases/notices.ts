import { countUnread, readNotices as markRead, listNotices as readList } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

const mostShown = 200

/** What the reader was told about the proposals that they are an author of, the latest first. */
export async function listNotices(tools: Tools, actor: Actor) {
  const writable = groupReach(actor, 'proposal.write')
  const [notices, unread] = await Promise.all([
    readList(tools.sql, actor.planId, actor.accountId, writable, mostShown),
    countUnread(tools.sql, actor.planId, actor.accountId),
  ])
  return { notices, unread: unread.count }
}

/** Notes that the reader has read what they were told up to a moment. */
export async function readNotices(tools: Tools, actor: Actor, upTo: Date): Promise<void> {
  await markRead(tools.sql, actor.planId, actor.accountId, upTo, tools.now())
}
