import { readStandingFacts } from '@deconcert/database/plan'
import { found, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { textRefusals } from './read-standings'

/** What the actor may do now with a text of their plan. Refuses with `not-found` what they may not read. */
export async function findTextAccess(
  tools: Tools,
  actor: Actor,
  documentId: string,
): Promise<'read' | 'write'> {
  const now = tools.now()
  const about = { sessionIds: [], documentIds: [documentId], now, soon: now }
  const { facts } = await readStandingFacts(tools.sql, about, null)
  const text = found(facts?.texts.find(({ planId }) => planId === actor.planId))
  const refusals = textRefusals(text, actor, actor.accountId)
  throwIfRefused(refusals.read)
  return refusals.write === null ? 'write' : 'read'
}
