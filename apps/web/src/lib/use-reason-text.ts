import { useTranslations } from 'use-intl'
import type { Reason } from './api-refusal'

/** The sentence that says, in the reader's language, what happened and what to do. */
export function useReasonText(): (reason: Reason) => string {
  const t = useTranslations('refusal')
  return (reason) => (t.has(reason) ? t(reason) : t('unexpected'))
}
