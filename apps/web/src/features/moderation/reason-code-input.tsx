import { type ModerationDecision, needsReasonCode, type ReasonCode, reasonCodes } from '@deconcert/domain'
import { NativeSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly decision: ModerationDecision
  readonly value: ReasonCode | null
  readonly onChange: (code: ReasonCode | null) => void
}

/** The reason of a decision in a word, from a closed list. */
export function ReasonCodeInput({ decision, value, onChange }: Props) {
  const t = useTranslations('moderation.code')

  return (
    <NativeSelect
      label={t('label')}
      value={value ?? ''}
      onChange={(event) => onChange(reasonCodes.find((code) => code === event.currentTarget.value) ?? null)}
      data={[
        { value: '', label: t('choose') },
        ...reasonCodes.map((code) => ({ value: code, label: t(code) })),
      ]}
      required={needsReasonCode[decision]}
    />
  )
}
