import { useFormatter, useTranslations } from 'use-intl'
import type { TextPoint } from './history-query'

/** A moment as people say it: the day and the time. */
export function useWhen(): (at: string) => string {
  const format = useFormatter()
  return (at) => format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })
}

/** What a point is called. */
export function usePointName(): (point: Pick<TextPoint, 'kind' | 'label'>) => string {
  const t = useTranslations('history.versions.kind')
  return ({ kind, label }) => (kind === 'named' ? (label ?? '') : t(kind))
}
