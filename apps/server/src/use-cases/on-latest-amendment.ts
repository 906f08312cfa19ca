import type { AmendmentRow } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findAmendment } from './find-amendment'
import { onLatest } from './on-latest'

const mostAttempts = 10

/**
 * Reads an amendment and acts on it; begins again from what it has become when somebody was faster, so that the refusal
 * names the state it is in now. Refuses with `stale-version` when that goes on and on.
 */
export async function onLatestAmendment<Result>(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  key: string,
  act: (amendment: AmendmentRow) => Promise<Result>,
): Promise<Result> {
  return await onLatest(mostAttempts, async () => await act(await findAmendment(tools, actor, key)))
}
