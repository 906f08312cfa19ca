import type { SheetEvent } from '@deconcert/domain/sheet'
import { Alert, Text } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { RelativeDate } from '../../ui/date-text'
import type { SheetLife } from './sheet-life-query'

/** What is answered by the work that follows, and what answers it. */
const toAnswer: readonly SheetEvent[] = ['send-back', 'validate-with-reserve', 'set-aside']
const answers: readonly SheetEvent[] = ['submit', 'lift-reserve', 'validate', 'adopt']

/** What the committee said of the sheet with its last decision, as long as it waits for an answer. */
export function CommitteeReason({ life: { steps } }: { readonly life: SheetLife }) {
  const t = useTranslations('sheetLife')
  const last = steps.find(({ event }) => toAnswer.includes(event) || answers.includes(event))

  if (last === undefined || last.reason === '' || !toAnswer.includes(last.event)) return null
  return (
    <Alert
      variant="light"
      color="clay"
      icon={<IconMessage aria-hidden="true" />}
      title={t('committeeSaid', { state: t(`state.${last.state}`) })}
    >
      <Text>{last.reason}</Text>
      <Text size="sm" mt="xs">
        {t('recordedBy', { name: last.by })} <RelativeDate value={last.at} />
      </Text>
    </Alert>
  )
}
