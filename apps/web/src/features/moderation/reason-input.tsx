import { type ModerationDecision, reasonLength } from '@deconcert/domain'
import { Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly decision: ModerationDecision
  readonly value: string
  readonly onChange: (reason: string) => void
}

/** The reason of a decision, and how many characters are still missing. */
export function ReasonInput({ decision, value, onChange }: Props) {
  const t = useTranslations('moderation.reason')
  const { least, most } = reasonLength[decision]
  const count = [...value.trim()].length
  const missing = least - count

  return (
    <Textarea
      label={least > 0 ? t('required') : t('optional')}
      description={missing > 0 ? t('missing', { count: missing }) : t('length', { count })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={least > 0}
      maxLength={most}
      autosize
      minRows={3}
      maxRows={10}
      {...(least > 0 && { 'data-autofocus': true })}
    />
  )
}
