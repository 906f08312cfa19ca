import { Alert, Button, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { DefinitionList } from '../../ui/definition-list'
import { greyed } from '../../ui/greyed'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import { fieldOf } from './refusal-field'
import type { Composing } from './use-composition'
import { useSummary } from './use-summary'
import { WaitingChanges } from './waiting-changes'

type Props = {
  readonly composing: Composing
  readonly onOpen: () => void
  readonly onTry: () => void
  readonly busy: boolean
  readonly error: Error | null
}

/** Everything that the opening freezes, in words, and the button that opens. */
export function SummarySection({ composing, onOpen, onTry, busy, error }: Props) {
  const t = useTranslations('composition.summary')
  const reasonText = useReasonText()
  const entries = useSummary(composing)
  const { refusal } = composing
  const press = () => {
    if (refusal === null) return onOpen()
    onTry()
    focusField(fieldOf(refusal))
  }

  return (
    <SectionCard title={t('title')}>
      <Alert variant="default" icon={<IconLock aria-hidden="true" />} mb="md">
        {t('explanation')}
      </Alert>
      <DefinitionList entries={entries} />
      <WaitingChanges options={composing.draft.options} />
      <RefusalAlert error={error} />
      {refusal !== null && (
        <Text my="sm" role="status">
          {t('toDo', { reason: reasonText(refusal) })}
        </Text>
      )}
      <Button mt="md" size="md" loading={busy} {...greyed(refusal !== null)} onClick={press}>
        {t('open')}
      </Button>
    </SectionCard>
  )
}

/** Leads to the part of the page where something is to mend. */
function focusField(field: string | null): void {
  const part = document.getElementById(`field-${field}`)
  part?.scrollIntoView({ block: 'center' })
  part?.focus({ preventScroll: true })
}
