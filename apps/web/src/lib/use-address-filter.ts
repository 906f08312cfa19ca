import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** A filter kept in the address (`?etat=published`), so that a link opens the same view. Empty when it is not set. */
export function useAddressFilter(name: string): [value: string, set: (value: string | null) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()

  const set = useCallback(
    (value: string | null) => {
      const next = (previous: Record<string, unknown>) => ({ ...previous, [name]: value || undefined })
      void navigate({ to: '.', search: next as never, replace: true })
    },
    [name, navigate],
  )

  return [String(search[name] ?? ''), set]
}
