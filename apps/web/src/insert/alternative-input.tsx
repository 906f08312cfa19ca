import { isAlternative, longestAlternative } from '@deconcert/document'
import { Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether somebody has tried to go on without it. */
  readonly isAsked: boolean
}

/** What an image shows, in words: asked for before the image stands anywhere. */
export function AlternativeInput({ value, onChange, isAsked }: Props) {
  const t = useTranslations('insert.image')
  const error = value.length > longestAlternative ? t('alternativeLong') : isAsked && t('alternativeMissing')

  return (
    <Textarea
      label={t('alternative')}
      description={t('alternativeHint')}
      withAsterisk
      autosize
      minRows={2}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\p{Cc}+/gu, ' '))}
      error={isAlternative(value.trim()) ? null : error}
      data-autofocus
    />
  )
}
