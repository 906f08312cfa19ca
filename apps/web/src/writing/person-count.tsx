import { personalDataIn } from '@deconcert/domain'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { CountBadge } from '../ui/count-badge'
import { useOpenWords } from './use-open-words'

/** The whole document is read: rarely enough for who types in a long one. */
const restMilliseconds = 3000
const noFigures: ReadonlyMap<string, string> = new Map()

/** How many passages of the open document may tell who somebody is. */
export function PersonCount() {
  const t = useTranslations('writing.review')
  const words = useOpenWords(noFigures, restMilliseconds)
  const count = useMemo(
    () => (words ?? []).reduce((sum, { text }) => sum + personalDataIn(text).length, 0),
    [words],
  )
  return <CountBadge count={count} label={t('personalCount', { count })} />
}
