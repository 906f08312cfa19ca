import { listStandingSessions, prolongSessions, type Sql } from '@deconcert/database'
import { idle } from './sessions'

/**
 * Which of these sessions (SHA-256 of their ids) stand at this moment. To be asked about is to be used: one that has
 * spent half of its time is prolonged, as a request would prolong it.
 */
export async function standingSessions(
  sql: Sql,
  sessionIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds)
  const soon = after(idle.milliseconds() / 2)
  const standing = await listStandingSessions(sql, sessionIds, { now, soon })
  const due = standing.filter(({ isDue }) => isDue).map(({ idSha256 }) => idSha256)
  if (due.length > 0) await prolongSessions(sql, due, after(idle.milliseconds()))
  return new Set(standing.map(({ idSha256 }) => idSha256))
}
