import { type KeyboardEvent, useRef } from 'react'

/**
 * Arrows walk from the field through the results and back, Home and End go to the first and the last, Escape to the
 * field. Results are links: Tab and Enter do what they always do.
 */
export function useResultKeys() {
  const field = useRef<HTMLInputElement>(null)
  const results = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(results.current?.querySelectorAll('a') ?? [])]
    const isInField = event.target === field.current
    const here = isInField ? -1 : links.indexOf(event.target as HTMLAnchorElement)
    if (!isInField && here < 0) return
    const next = placeAfter(event.key, here, links.length, isInField)
    if (next === null) return
    event.preventDefault()
    const target = links[next] ?? field.current
    target?.focus()
  }
  return { field, results, onKeyDown }
}

/** The place to go to, -1 for the field; null when the key is for something else. */
function placeAfter(key: string, here: number, count: number, isInField: boolean): number | null {
  if (key === 'ArrowDown') return Math.min(here + 1, count - 1)
  if (isInField) return null
  if (key === 'ArrowUp') return here - 1
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'Escape' ? -1 : null
}
