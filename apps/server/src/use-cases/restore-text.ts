import { randomInt } from 'node:crypto'
import { postgresLog, readTextAt, restoreText as store } from '@deconcert/database'
import { restoringUpdate, seedClientId } from '@deconcert/document'
import { type DocumentId, found, Refused, throwIfRefused } from '@deconcert/domain'
import type { StoredDocument } from '@deconcert/sync'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { contentAt, throwIfOutOfReach } from './compare-text'
import { findTextPast } from './find-text-past'

/** Another server may write the text meanwhile: what was read then is read again. */
const mostAttempts = 5

type Asked = {
  readonly seq: number
  /** The position of the text that its reader saw when they asked: what came later stays. */
  readonly seen: number
  /** Null: all of the text. */
  readonly fragment: string | null
}

/**
 * Has a text say again what it said at a position, in all its fragments or in one. It is written like a colleague's edit:
 * whoever types goes on, and what the text said until now is kept as a point. Refuses with `nothing-to-restore` when it
 * says so already.
 */
export async function restoreText(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  { seq, seen, fragment }: Asked,
): Promise<void> {
  const text = await findTextPast(tools, actor, documentId)
  throwIfRefused(text.writeRefusal)
  for (const position of [seq, seen]) throwIfOutOfReach(text, position)
  const earlier = await earlierContent(tools, documentId, seq, fragment)

  await tools.hub.write(
    documentId,
    async () => await onLatest(() => restoreOnce(tools, actor, documentId, { seq, seen, earlier })),
  )
}

/** Acts again on what the text has become when another server was faster. */
async function onLatest<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}

type Earlier = Awaited<ReturnType<typeof contentAt>>

async function earlierContent(tools: Tools, documentId: DocumentId, seq: number, fragment: string | null) {
  const all = await contentAt(tools, documentId, seq)
  if (fragment === null) return all
  return { [fragment]: found(Object.hasOwn(all, fragment) ? all[fragment] : null) }
}

async function restoreOnce(
  tools: Tools,
  { accountId }: Actor,
  documentId: DocumentId,
  { seq, seen, earlier }: Pick<Asked, 'seq' | 'seen'> & { readonly earlier: Earlier },
) {
  const stored = found(await postgresLog(tools.sql).read(documentId))
  const clientId = newClientId(stored)
  // Against what was seen: what colleagues have typed since is theirs to keep, as if it came after.
  const before = found(await readTextAt(tools.sql, documentId, seen))
  const update = restoringUpdate(before, earlier, clientId)
  if (update === null) throw new Refused('nothing-to-restore')
  const { headSeq: documentSeq, epoch } = stored
  const toRestore = { documentId, pointId: tools.newId(), seq, documentSeq, epoch, clientId }
  await store(tools.sql, toRestore, update, accountId, tools.now())
  return { update, seq: documentSeq + 1, accountId }
}

/** A client of nobody: what it writes is known as somebody's from then on. */
function newClientId({ clients }: Pick<StoredDocument, 'clients'>): number {
  for (;;) {
    const id = randomInt(seedClientId + 1, 2 ** 32)
    if (!clients.has(id)) return id
  }
}
