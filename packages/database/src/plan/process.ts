import type { ProcessPart } from '@deconcert/domain/plan'
import { act } from '../act'
import type { Sql } from '../connect'

/** A row of a part of the process, as its editor saw it or wants it; `id` serves for new keys only. */
type ProcessRow = { readonly key: string }

/**
 * Replaces one part of the process. Refuses with `stale-version` when it is no longer what `before` says, with
 * `part-in-use` when something refers to what would go.
 */
export async function saveProcess(
  sql: Sql,
  planId: string,
  part: ProcessPart,
  change: {
    readonly before: readonly ProcessRow[]
    readonly rows: readonly (ProcessRow & { readonly id: string; readonly position: number })[]
  },
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select save_process(${planId}, ${part}, ${sql.json(change.before)}, ${sql.json(change.rows)},
      ${actorId}, ${at})
  `)
}
