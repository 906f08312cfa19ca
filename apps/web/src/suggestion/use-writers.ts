import { suggestionWriters } from '@deconcert/document'
import { useMemo } from 'react'
import { useOpenText } from '../editor/document-context'
import { useTextClients } from '../history/history-query'
import type { Waiting } from './use-waiting'

export type Hand = {
  /** The account that wrote it, as the server knows; that which the proposal claims while nobody can tell. */
  readonly author: string
  /** Names of who wrote it in the name of somebody else; null when it is what it says. */
  readonly others: string | null
}

/** Whose proposals these are: a mark may claim anything, the clients under which it was written are known. */
export function useWriters(documentId: string, waiting: readonly Waiting[]): (suggestion: Waiting) => Hand {
  const doc = useOpenText()?.doc ?? null
  const clients = useTextClients(documentId).data?.clients

  return useMemo(() => {
    const owners = new Map((clients ?? []).map((client) => [client.clientId, client]))
    const fragments = [...new Set(waiting.map(({ fragment }) => fragment))]
    const writers = new Map(
      fragments.flatMap((name) => (doc ? [...suggestionWriters(doc.getXmlFragment(name))] : [])),
    )
    return ({ id, author }) =>
      handOf(
        author,
        [...(writers.get(id) ?? [])].flatMap((client) => owners.get(client) ?? []),
      )
  }, [doc, clients, waiting])
}

type Owner = { readonly accountId: string; readonly name: string }

/** What is known of a proposal that claims this author, from the owners of the clients that wrote it. */
export function handOf(claimed: string, owners: readonly Owner[]): Hand {
  const [first] = owners
  if (first === undefined || owners.some(({ accountId }) => accountId === claimed))
    return { author: claimed, others: null }
  return { author: first.accountId, others: [...new Set(owners.map(({ name }) => name))].join(', ') }
}
