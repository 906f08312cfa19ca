import { useTranslations } from 'use-intl'

/** How far a plan is, in words; what an imported document says of itself when it is not one of our words. */
export function usePlanStatus(): (status: string) => string {
  const t = useTranslations('plan.status')
  return (status) => {
    const key = status as 'avis'
    return t.has(key) ? t(key) : status.replaceAll('-', ' ')
  }
}
