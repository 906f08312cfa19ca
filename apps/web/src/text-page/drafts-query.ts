import { queryOptions } from '@tanstack/react-query'

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
