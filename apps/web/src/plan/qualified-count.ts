import { useFormatter, useTranslations } from 'use-intl'

export type Count = { readonly value: number; readonly qualifier: string }

/** A count as it was announced: « 107 », « plus de 100 ». Qualifiers that we do not know are told as they are. */
export function useQualifiedCount(): (count: Count) => string {
  const t = useTranslations('plan.qualifier')
  const format = useFormatter()

  return ({ value, qualifier }) => {
    const number = format.number(value)
    if (qualifier === '' || qualifier === 'exact') return number
    const key = qualifier as 'environ'
    return t.has(key) ? t(key, { value: number }) : `${qualifier} ${number}`
  }
}

/** The count in what came from a plan document, or null when there is none. */
export function countIn(value: unknown): Count | null {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null
  const qualifier = 'qualifier' in value && typeof value.qualifier === 'string' ? value.qualifier : 'exact'
  return typeof value.value === 'number' ? { value: value.value, qualifier } : null
}
