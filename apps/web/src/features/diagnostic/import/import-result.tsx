import type { Series } from '@deconcert/domain/figure'
import { Button, Checkbox, Group, List, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { SeriesLine } from '../../../figure/figure-query'
import { RefusalAlert } from '../../../ui/refusal-alert'
import { Step } from './step'

export type ResultSeries = Series & { readonly replaces: SeriesLine | null }

type Props = {
  readonly series: readonly ResultSeries[]
  readonly wrongCount: number
  readonly isBusy: boolean
  readonly error: Error | null
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What would be imported; it is not while a line is neither right nor left aside. */
export function ImportResult({ series, wrongCount, isBusy, error, onConfirm, onClose }: Props) {
  const t = useTranslations('figureImport')
  const cancel = useTranslations('common')('cancel')
  const [isAside, setAside] = useState(false)
  const whyId = useId()
  const isBlocked = wrongCount > 0 && !isAside
  const isRefused = isBlocked || series.length === 0

  return (
    <Step title={t('result.title')}>
      <Summary series={series} />
      {wrongCount > 0 && (
        <Checkbox
          label={t('wrong.aside', { count: wrongCount })}
          checked={isAside}
          onChange={({ currentTarget }) => setAside(currentTarget.checked)}
        />
      )}
      <Text id={whyId} role="status">
        {isBlocked && t('result.blocked')}
      </Text>
      <RefusalAlert error={error} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {cancel}
        </Button>
        <Button
          loading={isBusy}
          aria-describedby={whyId}
          aria-disabled={isRefused}
          {...(isRefused && { 'data-disabled': true })}
          onClick={() => !isRefused && onConfirm()}
        >
          {t('result.confirm')}
        </Button>
      </Group>
    </Step>
  )
}

function Summary({ series }: Pick<Props, 'series'>) {
  const t = useTranslations('figureImport.result')

  if (series.length === 0) return <Text c="dimmed">{t('nothing')}</Text>
  return (
    <List>
      {series.map(({ title, unit, points, replaces }) => (
        <List.Item key={title}>
          {t('series', { name: unit === '' ? title : `${title} (${unit})`, count: points.length })}
          {replaces !== null && `, ${t('replaces', { version: replaces.version })}`}
        </List.Item>
      ))}
    </List>
  )
}
