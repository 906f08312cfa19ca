import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { Doc } from 'yjs'
import { deskOf } from './desk'
import { rangeIn } from './standings'
import { pointedAt, surfacesOf } from './surface'
import type { Thread } from './thread-query'

/** Tells at which thread somebody points in a text, or that it is at none. */
export function usePointedPassage(
  documentId: string,
  doc: Doc | undefined,
  threads: readonly Thread[],
  editors: ReadonlyMap<string, Editor>,
  onPoint: (threadId: string | null, event: MouseEvent) => void,
): void {
  useEffect(() => {
    const side = document.querySelector<HTMLElement>(`[data-side-text="${CSS.escape(documentId)}"]`)
    if (doc === undefined || side === null || threads.length === 0) return
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button, input, textarea')) return
      const id = threadAt(event)
      // Words that were selected until now let go of it only after the press.
      requestAnimationFrame(() => getSelection()?.isCollapsed !== false && onPoint(id, event))
    }
    const threadAt = (event: MouseEvent): string | null => {
      const surface = surfacesOf(documentId, editors).find(({ root }) => root.contains(event.target as Node))
      const place = surface && pointedAt(surface, event)
      if (surface === undefined || place == null) return null
      return threadOver(doc, threads, surface.fragment, place)
    }
    side.addEventListener('click', click)
    return () => side.removeEventListener('click', click)
  }, [documentId, doc, threads, editors, onPoint])
}

/** The open thread whose passage holds this place: of several, the shortest, which lies in the others. */
export function threadOver(
  doc: Doc,
  threads: readonly Thread[],
  fragment: string,
  place: number,
): string | null {
  const { standings } = deskOf(doc).read()
  const [found] = threads
    .filter((thread) => thread.fragment === fragment && thread.state === 'open')
    .flatMap(({ id }) => {
      const range = rangeIn(standings.get(id))
      return range && range.from <= place && place <= range.to ? [{ id, length: range.to - range.from }] : []
    })
    .toSorted((one, other) => one.length - other.length)
  return found?.id ?? null
}
