import { listAmendmentDocuments, postgresLog, readSharedText } from '@deconcert/database'
import {
  type DocumentId,
  found,
  permissionRefusal,
  proposalErasureRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import { eraseDeleted } from '@deconcert/sync'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { keepQuotes } from './keep-quotes'

/** Another server may write the text, or somebody put it to the vote: what was read then is read again. */
const mostAttempts = 5

/**
 * Removes for good what people have deleted from a text (S11). Whoever has it open is sent away, and comes back to what
 * is left; their own copies are beyond the server. The closed amendments of a proposal lose their text with it; an open
 * one holds it back (`amendment-open`).
 */
export async function eraseDeletedText(tools: Tools, actor: Actor, documentId: DocumentId): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'text.erase'))
  await throwIfNotErasable(tools, actor, documentId)

  const log = postgresLog(tools.sql)
  await tools.hub.rewrite(documentId, async (fold) => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      await throwIfNotErasable(tools, actor, documentId)
      const act = { accountId: actor.accountId, at: tools.now(), fold }
      if (await eraseDeleted(log, documentId, act)) return await keepQuotes(tools, documentId)
    }
    throw new Refused('stale-version')
  })
  await emptyRooms(tools, documentId)
}

/** What amendments repeated of a proposal went with it: their rooms are read anew. */
async function emptyRooms(tools: Tools, documentId: DocumentId): Promise<void> {
  for (const amended of await listAmendmentDocuments(tools.sql, documentId))
    await tools.hub.rewrite(amended, async () => undefined)
}

async function throwIfNotErasable(tools: Tools, actor: Actor, documentId: DocumentId): Promise<void> {
  const { proposalState, amendmentState } = found(await readSharedText(tools.sql, actor.planId, documentId))
  if (amendmentState === 'in-ballot') throw new Refused('amendment-in-ballot')
  if (proposalState !== null) throwIfRefused(proposalErasureRefusal(proposalState))
}
