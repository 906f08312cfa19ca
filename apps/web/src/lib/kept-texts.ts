import { queryOptions } from '@tanstack/react-query'

/** How many shared texts this browser keeps of an account that the server has not stored, or has not taken. */
export async function countUnsentTexts(accountId: string): Promise<number> {
  const { keptDocuments } = await import('@deconcert/sync/kept')
  const { unsent, drafts } = await keptDocuments(accountId)
  return new Set([...unsent, ...drafts]).size
}

/** Deletes from this browser what the server has. What it has not waits for the next sign-in of the same account. */
export async function forgetSentTexts(accountId: string): Promise<void> {
  const { forgetSentDocuments } = await import('@deconcert/sync/kept')
  await forgetSentDocuments(accountId)
}

/** The texts of an account of which this browser keeps what the server has not stored. */
export async function unsentTextsOf(accountId: string): Promise<readonly string[]> {
  const { keptDocuments } = await import('@deconcert/sync/kept')
  const { unsent } = await keptDocuments(accountId)
  return unsent
}

/** Sends what is kept of these texts, one after the other. What cannot be sent stays kept. */
export async function sendKeptTexts(
  documentIds: readonly string[],
  person: { readonly id: string; readonly name: string },
): Promise<void> {
  const [{ sendKept }, { documentSchemaVersion }] = await Promise.all([
    import('@deconcert/sync/send-kept'),
    import('@deconcert/document'),
  ])
  const serverUrl = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
  await sendKept(documentIds, { serverUrl, person, schemaVersion: documentSchemaVersion })
}

/** A text that the server did not take, of all its fragments, and how it begins: its title may be out of reach. */
export type KeptDraft = { readonly documentId: string; readonly text: string; readonly beginning: string }

/** The drafts that this browser keeps of an account: no network is needed. */
export function draftsQuery(accountId: string) {
  return queryOptions({
    queryKey: ['kept-drafts', accountId],
    queryFn: () => readDrafts(accountId),
    networkMode: 'always',
    staleTime: 0,
  })
}

const beginningCharacters = 120

async function readDrafts(accountId: string): Promise<readonly KeptDraft[]> {
  const { keptDocuments, keptDraft } = await import('@deconcert/sync/kept')
  const { drafts } = await keptDocuments(accountId)
  if (drafts.length === 0) return []
  const { excerpt, plainText, readAllFragments } = await import('@deconcert/document')
  const found: KeptDraft[] = []
  for (const documentId of drafts) {
    const draft = await keptDraft(accountId, documentId)
    if (draft === null) continue
    const whole = { type: 'doc', content: Object.values(readAllFragments([draft])) }
    found.push({ documentId, text: plainText(whole), beginning: excerpt(whole, beginningCharacters) })
  }
  return found.filter(({ text }) => text.trim() !== '')
}

export async function discardDraft(accountId: string, documentId: string): Promise<void> {
  const { discardKeptDraft } = await import('@deconcert/sync/kept')
  await discardKeptDraft(accountId, documentId)
}
