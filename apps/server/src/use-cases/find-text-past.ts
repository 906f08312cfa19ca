import { listProposalAuthors, readPositionAt, readTextReach, type TextReach } from '@deconcert/database'
import { readStandingFacts, type StandingText } from '@deconcert/database/plan'
import {
  type DocumentId,
  found,
  historySince,
  type PermissionHolder,
  type Refusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { textRefusals, writerRefusal } from './read-standings'

/** A shared text as somebody finds it, and how much of its past is theirs to read. */
export type TextPast = {
  readonly documentId: DocumentId
  readonly reach: TextReach
  /** The first position that they may read. */
  readonly firstSeq: number
  /** Since when they may read; null: from the beginning on. */
  readonly since: Date | null
  /** Why they may not write in it now, or null. */
  readonly writeRefusal: Refusal | null
  /** Why they may not write in it at any time, or null. */
  readonly writerRefusal: Refusal | null
}

/** A shared text of the actor's plan. What they may not read is not found. */
export async function findTextPast(tools: Tools, actor: Actor, documentId: DocumentId): Promise<TextPast> {
  const text = found(await readStanding(tools, actor, documentId))
  const refusals = textRefusals(text, actor, actor.accountId)
  throwIfRefused(refusals.read)
  const reach = found(await readTextReach(tools.sql, documentId, actor.accountId))
  const [since = null] = await sinceWhen(tools, [actor], text)
  return {
    documentId,
    reach,
    since,
    firstSeq: since === null ? reach.firstSeq : await firstSince(tools, documentId, reach, since),
    writeRefusal: refusals.write,
    writerRefusal: writerRefusal(text, actor, actor.accountId),
  }
}

/** Somebody of the plan, with their seats there. */
type Reader = PermissionHolder & { readonly accountId: string }

/** Since when each of these people may read what was said in and about a text; null: from the beginning on. */
export async function readableSince(
  tools: Pick<Tools, 'sql' | 'now'>,
  planId: string,
  readers: readonly Reader[],
  documentId: string,
): Promise<readonly (Date | null)[]> {
  const text = found(await readStanding(tools, { planId }, documentId))
  return await sinceWhen(tools, readers, text)
}

type Reading = Pick<Tools, 'sql' | 'now'>

async function readStanding(
  { sql, now }: Reading,
  { planId }: { readonly planId: string },
  documentId: string,
) {
  const about = { sessionIds: [], documentIds: [documentId], now: now(), soon: now() }
  const { facts } = await readStandingFacts(sql, about, null)
  return facts?.texts.find((text) => text.planId === planId)
}

async function sinceWhen(
  { sql }: Pick<Tools, 'sql'>,
  readers: readonly Reader[],
  text: StandingText,
): Promise<readonly (Date | null)[]> {
  const openedAt = text.proposal?.submittedAt ?? text.amendment?.proposedAt ?? null
  if (openedAt === null) return readers.map(() => null)
  const authors = new Set(await listProposalAuthors(sql, text.documentId))
  return readers.map((reader) => {
    const isWriter = writerRefusal(text, reader, reader.accountId) === null
    return historySince({ isWriter, isAuthor: authors.has(reader.accountId) }, new Date(openedAt))
  })
}

async function firstSince(
  { sql }: Tools,
  documentId: DocumentId,
  { firstSeq }: TextReach,
  since: Date,
): Promise<number> {
  return Math.max((await readPositionAt(sql, documentId, since)) ?? firstSeq, firstSeq)
}
