/** What keeps a document from being sent; the rest is for the server to say. */
export type DocumentProblem = 'tooBig' | 'notJson' | 'nothing'

export const documentLimitBytes = 5 * 1024 * 1024

/** The JSON value of a document, or why it cannot be sent. */
export function readDocument(
  text: string,
): { readonly value: unknown } | { readonly problem: DocumentProblem } {
  if (text.trim() === '') return { problem: 'nothing' }
  if (new Blob([text]).size > documentLimitBytes) return { problem: 'tooBig' }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { problem: 'notJson' }
  }
}
