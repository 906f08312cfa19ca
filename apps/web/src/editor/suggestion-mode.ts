import { useSyncExternalStore } from 'react'

const prefix = 'deconcert-suggests/'
const listeners = new Set<() => void>()
/** Where the browser keeps nothing, as long as the page is open. */
const here = new Map<string, boolean>()

/** Whether edits of this document are made as proposals on this device. */
export function isSuggesting(documentId: string): boolean {
  try {
    return localStorage.getItem(prefix + documentId) === 'on'
  } catch {
    return here.get(documentId) ?? false
  }
}

export function setSuggesting(documentId: string, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(prefix + documentId, 'on')
    else localStorage.removeItem(prefix + documentId)
  } catch {
    here.set(documentId, isOn)
  }
  for (const listener of listeners) listener()
}

export function useSuggesting(documentId: string): boolean {
  return useSyncExternalStore(listen, () => isSuggesting(documentId))
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => void listeners.delete(onChange)
}
