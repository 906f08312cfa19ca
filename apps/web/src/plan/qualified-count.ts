import type { QualifiedCount } from '@deconcert/domain/plan'
import { useFormatter, useTranslations } from 'use-intl'

/** A count as it was announced: « 107 », « plus de 100 ». Qualifiers that we do not know are told as they are. */
export function useQualifiedCount(): (count: QualifiedCount) => string {
  const t = useTranslations('plan.qualifier')
  const format = useFormatter()

  return ({ value, qualifier }) => {
    const number = format.number(value)
    if (qualifier === '' || qualifier === 'exact') return number
    const key = qualifier as 'environ'
    return t.has(key) ? t(key, { value: number }) : `${qualifier} ${number}`
  }
}
