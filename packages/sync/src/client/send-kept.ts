import * as Y from 'yjs'
import { type DocumentAccess, type OpenDocumentOptions, openDocument, type SaveState } from './open-document'

const longestMilliseconds = 30_000

/**
 * Opens each document that this browser keeps unsent, until the server has stored what it lacked or has refused it,
 * which is kept as a draft. One that takes too long stays kept.
 */
export async function sendKept(
  documentIds: readonly string[],
  options: Omit<OpenDocumentOptions, 'documentId' | 'doc' | 'onSaveState' | 'onAccess' | 'onRefused'>,
): Promise<void> {
  for (const documentId of documentIds) await send(documentId, options)
}

function send(documentId: string, options: Parameters<typeof sendKept>[1]): Promise<void> {
  return new Promise((resolve) => {
    const doc = new Y.Doc()
    const end = () => {
      clearTimeout(timer)
      opened.destroy()
      doc.destroy()
      resolve()
    }
    const timer = setTimeout(end, longestMilliseconds)
    const opened = openDocument({
      ...options,
      documentId,
      doc,
      onSaveState: ({ kind }: SaveState) => kind === 'saved' && setTimeout(end),
      onAccess: ({ kind }: DocumentAccess) => kind === 'closed' && setTimeout(end),
      onRefused: end,
    })
  })
}
