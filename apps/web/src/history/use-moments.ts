import { useTranslations } from 'use-intl'
import type { TextHistory } from './history-query'
import type { Compared } from './use-compared'
import { usePointName, useWhen } from './use-when'

/** What can be compared: now, the points of a text, where the reader left it, and what is compared already. */
export function useMoments(history: TextHistory, { from, to }: Compared) {
  const t = useTranslations('history')
  const nameOf = usePointName()
  const when = useWhen()
  const moments = new Map<string, string>([['now', t('now')]])
  const add = (seq: number | null, label: string) => {
    if (seq !== null && !moments.has(String(seq))) moments.set(String(seq), label)
  }
  for (const point of history.points)
    add(point.seq, t('compare.point', { label: nameOf(point), when: when(point.at) }))
  if (history.left) add(history.left.seq, t('compare.left', { when: when(history.left.at) }))
  for (const session of history.sessions) {
    const name = session.name ?? t('someone')
    const isAsked = [from, to].includes(session.toSeq)
    if (isAsked) add(session.toSeq, t('compare.session', { name, when: when(session.to) }))
    if ([from, to].includes(session.fromSeq - 1))
      add(session.fromSeq - 1, t('compare.before', { name, when: when(session.from) }))
  }
  for (const seq of [from, to]) add(seq, t('compare.position', { seq: seq ?? 0 }))
  return [...moments].map(([value, label]) => ({ value, label }))
}
