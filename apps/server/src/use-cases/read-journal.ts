import { type JournalFilter, type JournalLine, readJournal as readLines } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

const pageSize = 50

/** A page of the plan's journal, the latest first; `next` is what to ask for the page after, or null. */
export async function readJournal(
  tools: Tools,
  actor: Actor,
  filter: JournalFilter,
): Promise<{ readonly entries: readonly JournalLine[]; readonly next: number | null }> {
  const lines = await readLines(tools.sql, actor.planId, filter, pageSize + 1)
  const entries = lines.slice(0, pageSize)
  return { entries, next: lines.length > pageSize ? (entries.at(-1)?.position ?? null) : null }
}
