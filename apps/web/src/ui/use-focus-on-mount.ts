import { type RefObject, useEffect, useRef } from 'react'

/** Gives the focus to what appears in the place of what had it. The element takes it by itself or has `tabIndex={-1}`. */
export function useFocusOnMount<Kind extends HTMLElement>(isWanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null)
  const wasWanted = useRef(isWanted)

  useEffect(() => {
    if (wasWanted.current) element.current?.focus()
  }, [])

  return element
}
