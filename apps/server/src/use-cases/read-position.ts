import { readJournalHead } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Where the plan's journal stands now: 0 before its first entry. */
export async function readPosition(tools: Tools, actor: Actor): Promise<number> {
  const head = await readJournalHead(tools.sql, actor.planId)
  return head?.position ?? 0
}
