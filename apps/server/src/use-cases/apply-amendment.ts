import { randomInt } from 'node:crypto'
import {
  type AmendmentRow,
  type AmendmentToApply,
  postgresLog,
  applyAmendment as store,
} from '@deconcert/database'
import {
  amendingUpdate,
  canonicalContent,
  type JSONContent,
  readFragments,
  seedClientId,
  type TextChange,
  withChanges,
} from '@deconcert/document'
import { found, nextAmendmentState, Refused, throwIfRefused } from '@deconcert/domain'
import { partsOf, type StoredDocument } from '@deconcert/sync'
import type { Actor } from '../actor'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { amendedText, titleChange } from './amendment-changes'
import { onLatestAmendment } from './on-latest-amendment'

export type Application = Pick<AmendmentToApply, 'event' | 'kind' | 'accepted' | 'textSha256'>

/**
 * Takes changes of an amendment into the text of its proposal, while nobody is in it: those who had it open come back to
 * the text that has changed. `decide` looks at the amendment as it is then, and says which; it may refuse.
 */
export async function applyAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  proposalDocumentId: string,
  decide: (amendment: AmendmentRow, changes: readonly TextChange[]) => Application,
): Promise<void> {
  await tools.hub.rewrite(proposalDocumentId, async () => {
    await onLatestAmendment(tools, actor, key, async (amendment) => {
      const stored = found(await postgresLog(tools.sql).read(amendment.proposal.documentId))
      const current = readFragments(partsOf(stored), ['body']).body
      const text = proposedText(amendment, current)
      const application = decide(amendment, text.changes)
      const taken = standingOnes(text.standing, application.accepted)
      await storeApplication(tools, actor, amendment, { stored, current, taken, application })
    })
  })
  tools.hub.refresh(proposalDocumentId)
}

function proposedText({ baseContent, content }: AmendmentRow, current: JSONContent) {
  if (baseContent === null || content === null) throw new Refused('amendment-not-proposed')
  return amendedText(JSON.parse(baseContent) as JSONContent, JSON.parse(content) as JSONContent, current)
}

/** Refuses what has no place any more, and what there is not. */
function standingOnes(
  standing: readonly (TextChange | null)[],
  accepted: readonly number[],
): readonly TextChange[] {
  const indexes = accepted.filter((index) => index !== titleChange).sort((a, b) => a - b)
  return indexes.map((index) => {
    const change = standing[index]
    if (change === undefined) throw new Refused('choice-unknown')
    if (change === null) throw new Refused('amendment-outdated', String(index + 1))
    return change
  })
}

type Read = {
  readonly stored: StoredDocument
  readonly current: JSONContent
  readonly taken: readonly TextChange[]
  readonly application: Application
}

async function storeApplication(
  tools: Tools,
  actor: Actor,
  amendment: AmendmentRow,
  { stored, current, taken, application }: Read,
): Promise<void> {
  const { id, state, title, baseTitle, contentSha256, proposal } = amendment
  const takesTitle = application.accepted.includes(titleChange)
  if (takesTitle && title === null) throw new Refused('choice-unknown')
  if (takesTitle && proposal.title !== baseTitle) throw new Refused('amendment-outdated')
  throwIfRefused(textRefusal(application.textSha256, withChanges(current, taken)))

  const clientId = newClientId(stored)
  const toApply = {
    ...application,
    id,
    from: state,
    to: found(nextAmendmentState(state, application.event)),
    seen: found(contentSha256),
    titleSeen: proposal.title,
    title: takesTitle ? title : null,
    documentSeq: stored.headSeq,
    epoch: stored.epoch,
    clientId,
  }
  const update = taken.length === 0 ? null : amendingUpdate(partsOf(stored), 'body', taken, clientId)
  await store(tools.sql, toApply, update, actor.accountId, tools.now())
}

function textRefusal(voted: string | null, content: JSONContent): 'text-not-the-one-voted' | null {
  return voted === null || voted === sha256(canonicalContent(content)) ? null : 'text-not-the-one-voted'
}

/** A client of nobody: what it writes is known as the actor's from then on. */
function newClientId({ clients }: StoredDocument): number {
  for (;;) {
    const id = randomInt(seedClientId + 1, 2 ** 32)
    if (!clients.has(id)) return id
  }
}
