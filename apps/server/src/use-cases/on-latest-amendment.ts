import type { AmendmentRow } from '@deconcert/database'
import { Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findAmendment } from './find-amendment'

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
  for (let attempt = 1; ; attempt += 1) {
    const amendment = await findAmendment(tools, actor, key)
    try {
      return await act(amendment)
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}
