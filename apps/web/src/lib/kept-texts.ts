/** How many texts and fields of sheets this browser keeps of an account that the server has not stored, or has not taken. */
export async function countUnsent(accountId: string): Promise<number> {
  const [{ keptDocuments }, { keptFields }] = await Promise.all([
    import('@deconcert/sync/kept'),
    import('./kept-fields'),
  ])
  const { unsent, drafts } = await keptDocuments(accountId)
  return new Set([...unsent, ...drafts]).size + keptFields.countOf(accountId)
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
