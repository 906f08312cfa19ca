import { useTranslations } from 'use-intl'
import { CountBadge } from '../ui/count-badge'
import { useWaiting } from './use-waiting'

/** How many proposals wait in the open document. */
export function SuggestionCount() {
  const t = useTranslations('suggestion')
  const { length } = useWaiting()
  return <CountBadge count={length} label={t('waiting', { count: length })} />
}
