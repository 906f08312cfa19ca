import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useAddressFilter } from '../../lib/use-address-filter'

/** The two versions that are compared, in the address: `?de=3&a=7`. Null until one is chosen. */
export function useCompared() {
  const [from, setFrom] = useAddressFilter('de')
  const [to, setTo] = useAddressFilter('a')
  const navigate = useNavigate()
  const choose = useCallback(
    (de: number, a: number) => {
      const next = (previous: Record<string, unknown>) => ({ ...previous, de: String(de), a: String(a) })
      void navigate({ to: '.', search: next as never, replace: true })
    },
    [navigate],
  )
  return { from: numberIn(from), to: numberIn(to), setFrom, setTo, choose }
}

function numberIn(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null
}
