import { useEffect, useRef } from 'react'
import type { Doc } from 'yjs'
import { deskOf, useDesk } from './desk'

type Card = {
  /** The attribute by which the cards of this panel are known. */
  readonly attribute: 'data-thread-card' | 'data-suggestion-card'
  /** Brings into sight what it is about; answers whether the card is in sight by that, null while nobody knows. */
  readonly show: (id: string) => boolean | null
}

const typed = 'input, textarea, select, [contenteditable]'

/** Gives the focus to the card that was asked for, as soon as it stands in the panel. */
export function useWantedCard(doc: Doc | undefined, { attribute, show }: Card): void {
  const { wanted } = useDesk(doc)
  const asked = useRef<{ readonly wanted: string; readonly from: Element | null } | null>(null)

  // Nobody knows with which drawing it comes.
  useEffect(() => {
    if (wanted === null) asked.current = null
    if (doc === undefined || wanted === null) return
    if (asked.current?.wanted !== wanted) asked.current = { wanted, from: document.activeElement }
    const card = document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(wanted)}"]`)
    if (card !== null && give(card, asked.current.from, () => show(wanted)))
      deskOf(doc).change({ wanted: null })
  })
}

/** Answers whether it was given, or is wanted no more: whoever types elsewhere by the time that it comes goes on. */
function give(card: HTMLElement, from: Element | null, show: () => boolean | null): boolean {
  const { activeElement } = document
  if (activeElement !== from && activeElement?.matches(typed)) return true
  const isInSight = show()
  if (isInSight === null) return false
  card.focus({ preventScroll: isInSight })
  if (isInSight) card.scrollIntoView({ block: 'nearest' })
  return true
}
