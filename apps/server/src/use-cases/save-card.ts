import {
  type FigureHome,
  readDiagnosticHome,
  readFigureHome,
  saveCard as store,
} from '@deconcert/database/figure'
import { found, type Id, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import { type Card, cardLimits, cardRefusal } from '@deconcert/domain/figure'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** A new card of a diagnostic, or the one of this id over the version that was seen. */
export type CardAsked =
  | { readonly diagnosticId: Id<'diagnostic'> }
  | { readonly id: Id<'card'>; readonly expectedVersion: number }

/** Keeps a figure of a diagnostic: for those who write its text. Answers with its id and its version. */
export async function saveCard(
  tools: Tools,
  actor: Actor,
  asked: CardAsked,
  card: Card,
): Promise<{ readonly id: string; readonly version: number }> {
  const { diagnosticId, groupId } = found(await homeOf(tools, actor, asked))
  throwIfRefused(permissionRefusal(actor, 'diagnostic.write', { groupId }) ?? cardRefusal(card))
  const id = 'id' in asked ? asked.id : tools.newId<'card'>()
  const change = {
    id,
    planId: actor.planId,
    diagnosticId,
    expectedVersion: 'id' in asked ? asked.expectedVersion : null,
    most: cardLimits.cardsPerPlan,
    actorId: actor.accountId,
    at: tools.now(),
  }
  const { title, unit, source, link, reading } = card
  const trimmed = {
    title: title.trim(),
    unit: unit.trim(),
    source: source.trim(),
    link: link.trim(),
    reading: reading.trim(),
  }
  return { id, version: await store(tools.sql, change, { ...card, ...trimmed }) }
}

async function homeOf({ sql }: Tools, { planId }: Actor, asked: CardAsked): Promise<FigureHome | undefined> {
  return 'id' in asked
    ? await readFigureHome(sql, planId, asked.id, 'card')
    : await readDiagnosticHome(sql, planId, asked.diagnosticId)
}
