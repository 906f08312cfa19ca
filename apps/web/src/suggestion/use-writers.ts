import { suggestionWriters } from '@deconcert/document'
import { useMemo } from 'react'
import { useOpenText } from '../editor/document-context'
import { useTextClients } from '../history/history-query'
import type { Waiting } from './use-waiting'

/**
 * Who, as the server knows, wrote a proposal that says it is of somebody else: their names; null when it is what it says,
 * or when nobody can tell yet.
 */
export function useWriters(
  documentId: string,
  waiting: readonly Waiting[],
): (suggestion: Waiting) => string | null {
  const doc = useOpenText()?.doc ?? null
  const clients = useTextClients(documentId).data?.clients

  return useMemo(() => {
    const owners = new Map((clients ?? []).map((client) => [client.clientId, client]))
    const fragments = [...new Set(waiting.map(({ fragment }) => fragment))]
    const writers = new Map(
      fragments.flatMap((name) => (doc ? [...suggestionWriters(doc.getXmlFragment(name))] : [])),
    )
    return ({ id, author }) => {
      const known = [...(writers.get(id) ?? [])].flatMap((client) => owners.get(client) ?? [])
      if (known.length === 0 || known.some(({ accountId }) => accountId === author)) return null
      return [...new Set(known.map(({ name }) => name))].join(', ')
    }
  }, [doc, clients, waiting])
}
