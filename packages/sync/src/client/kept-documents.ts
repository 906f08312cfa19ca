import * as idb from 'lib0/indexeddb'
import { createKeptStores, draftName, keptPrefix, withDrafts } from './kept-store'

/** What this browser keeps of one person's documents. */
export type KeptDocuments = {
  /** Documents with edits that the server has not stored, which their next opening offers again. */
  readonly unsent: readonly string[]
  /** Documents with a draft of what the server did not take. */
  readonly drafts: readonly string[]
}

/** Nothing, in a browser that keeps nothing or does not list what it keeps. */
export async function keptDocuments(owner: string): Promise<KeptDocuments> {
  const unsent: string[] = []
  const drafts: string[] = []
  for (const { id, isDraft, name } of await namesOf(owner)) {
    if (isDraft) {
      if (await readDraft(name)) drafts.push(id)
    } else if (await isUnsent(name)) unsent.push(id)
  }
  return { unsent, drafts }
}

/** What this browser keeps of a document that the server did not take, as an update of the whole document. */
export async function keptDraft(owner: string, documentId: string): Promise<Uint8Array | null> {
  const draft = await readDraft(draftName(`${keptPrefix(owner)}${documentId}`))
  return draft ? new Uint8Array(draft as ArrayBuffer) : null
}

/** Forgets the draft of a document that is not open here. */
export async function discardKeptDraft(owner: string, documentId: string): Promise<void> {
  await withDrafts(draftName(`${keptPrefix(owner)}${documentId}`), (drafts) => idb.del(drafts, 'draft'))
}

/** Deletes from this browser every document of this person of which the server has everything. Call it once they are closed. */
export async function forgetSentDocuments(owner: string): Promise<void> {
  const { unsent, drafts } = await keptDocuments(owner)
  for (const { id, isDraft, name } of await namesOf(owner)) {
    if (!(isDraft ? drafts : unsent).includes(id)) await idb.deleteDB(name)
  }
}

type KeptName = { readonly id: string; readonly isDraft: boolean; readonly name: string }

async function namesOf(owner: string): Promise<readonly KeptName[]> {
  if (typeof indexedDB === 'undefined' || !indexedDB.databases) return []
  const prefix = keptPrefix(owner)
  const databases = await indexedDB.databases()
  return databases.flatMap(({ name = '' }) => {
    if (!name.startsWith(prefix)) return []
    const [id = '', kind] = name.slice(prefix.length).split(':')
    return [{ id, isDraft: kind === 'draft', name }]
  })
}

async function isUnsent(name: string): Promise<boolean> {
  const db = await idb.openDB(name, createKeptStores)
  try {
    const [custom] = idb.transact(db, ['custom'], 'readonly')
    if (!custom) return false
    const [waiting, rejected] = await Promise.all([idb.get(custom, 'waiting'), idb.get(custom, 'rejected')])
    return typeof waiting === 'number' && waiting > 0 && (rejected as unknown) !== 1
  } finally {
    db.close()
  }
}

function readDraft(name: string): Promise<unknown> {
  return withDrafts(name, (drafts) => idb.get(drafts, 'draft'))
}
