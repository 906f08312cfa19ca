import { isJournalKind } from '@deconcert/domain'
import { useFormatter, useTranslations } from 'use-intl'
import { useJournalSentence } from '../../journal/journal-sentence'
import type { VersionCard } from '../../plan/version-query'

/** How a version is told: its names, the act that made it, when. */
export function useVersionWords() {
  const t = useTranslations('version')
  const format = useFormatter()
  const sentence = useJournalSentence()

  const names = ({ milestones }: VersionCard) =>
    milestones.map(({ label }) => label ?? t('adopted.badge')).join(', ')
  const act = ({ reason, subject, by }: VersionCard) => {
    if (!isJournalKind(reason)) return t('begun')
    const told = sentence({ kind: reason, subject })
    return by === null ? told : `${by} ${told}`
  }
  const day = ({ at }: VersionCard) =>
    format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })
  const option = (card: VersionCard) =>
    [t('name', { number: card.version }), names(card), day(card)].filter((part) => part !== '').join(' · ')
  return { act, names, option }
}
