import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * A filter kept in the address (`?etat=published`), so that a link opens the same view. Empty when it is not set.
 * Another value shows the page from its top, or `inPlace` where it is scrolled to.
 */
export function useAddressFilter(
  name: string,
  { inPlace = false } = {},
): [value: string, set: (value: string | null) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()

  const set = useCallback(
    (value: string | null) => {
      const next = (previous: Record<string, unknown>) => ({ ...previous, [name]: value || undefined })
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: !inPlace })
    },
    [name, navigate, inPlace],
  )

  return [String(search[name] ?? ''), set]
}

/** Which tab stands beside a text (`?volet=`): the reader stays where they are in the text. */
export function useSideInAddress() {
  return useAddressFilter('volet', { inPlace: true })
}

/** The same for a field in which one types: the address follows the field, and never takes a letter back. */
export function useTypedFilter(name: string): [typed: string, type: (text: string) => void] {
  const [value, set] = useAddressFilter(name)
  const [typed, setTyped] = useState(value)
  const onTheirWay = useRef<readonly string[]>([])

  useEffect(() => {
    const place = onTheirWay.current.indexOf(value)
    onTheirWay.current = place < 0 ? [] : onTheirWay.current.slice(place + 1)
    if (place < 0) setTyped(value)
  }, [value])

  const type = (text: string) => {
    onTheirWay.current = [...onTheirWay.current, text]
    setTyped(text)
    set(text)
  }
  return [typed, type]
}
