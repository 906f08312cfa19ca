import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The two positions that are compared; `to` null: as the text is now. */
export type Compared = { readonly from: number; readonly to: number | null }

/** Which positions are compared, kept in the address (`de`, `a`), so that a link opens the same comparison. */
export function useCompared() {
  const { de, a }: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = useCallback(
    (given: { readonly de: string | undefined; readonly a: string | undefined }) => {
      const next = (previous: Record<string, unknown>) => ({ ...previous, ...given })
      void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
    },
    [navigate],
  )
  const compare = useCallback(
    ({ from, to }: Compared) => set({ de: String(from), a: to === null ? undefined : String(to) }),
    [set],
  )
  const close = useCallback(() => set({ de: undefined, a: undefined }), [set])

  const from = positionIn(de)
  const compared: Compared | null = from === null ? null : { from, to: positionIn(a) }
  return { compared, compare, close }
}

function positionIn(value: unknown): number | null {
  const position = Number(value)
  return Number.isSafeInteger(position) && position > 0 ? position : null
}
