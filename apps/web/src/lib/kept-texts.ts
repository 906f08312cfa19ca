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

/** Sends what an earlier visit could not. Asks for the editor's code only when there is something to send. */
export async function sendUnsentTexts(person: { readonly id: string; readonly name: string }): Promise<void> {
  const { keptDocuments } = await import('@deconcert/sync/kept')
  const { unsent } = await keptDocuments(person.id)
  if (unsent.length === 0) return
  const [{ sendKept }, { documentSchemaVersion }] = await Promise.all([
    import('@deconcert/sync/send-kept'),
    import('@deconcert/document'),
  ])
  const serverUrl = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/collab`
  await sendKept(unsent, { serverUrl, person, schemaVersion: documentSchemaVersion })
}
