import { readStructure, type Structure } from '@deconcert/database/plan'
import { found } from '@deconcert/domain'
import type { Tools } from '../tools'
import { onLatest } from './on-latest'

/** As many acts on one plan's tree as may be under way at once before the slowest is told to try again. */
const mostAttempts = 50

/**
 * Reads the tree and acts on it; begins again from the tree as it has become when somebody was faster, so that a place
 * is always checked against what is there. Refuses with `stale-version` when that goes on and on.
 */
export async function onLatestStructure<Result>(
  tools: Pick<Tools, 'sql'>,
  planId: string,
  act: (structure: Structure) => Promise<Result>,
): Promise<Result> {
  return await onLatest(mostAttempts, async () => await act(found(await readStructure(tools.sql, planId))))
}
