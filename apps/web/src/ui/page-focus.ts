import { type RefObject, useEffect } from 'react'

let shownPath: string | null = null

/** Moves the focus to the heading when the address changed, so that a screen reader says where one has arrived. */
export function useHeadingFocus(path: string | null, heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (path === null) return
    const arrivedFromElsewhere = shownPath !== null && shownPath !== path
    shownPath = path
    if (arrivedFromElsewhere) heading.current?.focus({ preventScroll: true })
  }, [path, heading])
}
