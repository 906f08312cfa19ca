import { presenceGap } from '@deconcert/domain/ballot'
import { Alert } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Ballot } from '../ballot-query'

/** With the result: the lines in which the raised hands were not as many as the people and their proxies. */
export function PresenceGaps({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('counting')
  const uneven = ballot.lines.filter((line) => presenceGap(line) !== 0)

  return uneven.map((line) => {
    const gap = presenceGap(line)
    return (
      <Alert
        key={line.number}
        color="yellow"
        variant="default"
        title={t('line', { number: line.number })}
        mb="md"
      >
        {t(gap > 0 ? 'gapMore' : 'gapLess', { count: Math.abs(gap) })}
      </Alert>
    )
  })
}
