import type { MethodKey } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'

/** The way of voting of a ballot, with how many options where it compares several. */
export function useMethodText(): (method: MethodKey, options: number) => string {
  const t = useTranslations('composition.method')
  const list = useTranslations('ballot.list')

  return (method, options) => (options > 1 ? list('methodOf', { method: t(method), options }) : t(method))
}
