import { useEffect, useRef } from 'react'
import { useLocale } from 'use-intl'
import { useChangeLocale } from '../i18n/locale-provider'
import { useMe } from '../lib/me'

/**
 * The language of the account wins over the browser's as soon as one knows who is signed in; the reader may then
 * choose another one.
 */
export function useAccountLocale(): void {
  const wanted = useMe()?.locale
  const shown = useLocale()
  const change = useChangeLocale()
  const applied = useRef<string>(undefined)

  useEffect(() => {
    if (wanted === undefined || applied.current === wanted) return
    applied.current = wanted
    if (wanted !== shown) void change(wanted)
  }, [wanted, shown, change])
}
