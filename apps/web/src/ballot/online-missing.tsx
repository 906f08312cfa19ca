import { fewestForSecrecy } from '@deconcert/domain/ballot'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Ballot } from './ballot-query'

/** Before a closing: so few secret votes came online, beside papers, that nothing could be told. Says nobody's name. */
export function OnlineMissing({ ballot: { missingOnline } }: { ballot: Pick<Ballot, 'missingOnline'> }) {
  const t = useTranslations('ballot.close')

  if (missingOnline === 0) return null
  return (
    <Text c="var(--mantine-color-error)">
      {t('onlineMissing', { missing: missingOnline, fewest: fewestForSecrecy })}
    </Text>
  )
}
