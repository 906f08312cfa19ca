import { contentFromText, plainText } from '@deconcert/document'
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { textModelsQuery } from '../writing/writing-query'

type Props = {
  readonly slug: string
  readonly value: boolean
  readonly onChange: (isFromModel: boolean) => void
}

/** Whether a new proposal begins with the headings of the plan's model, which it names. */
export function ModelInput({ slug, value, onChange }: Props) {
  const t = useTranslations('writing.model')
  const text =
    useQuery(textModelsQuery(slug)).data?.models.find(({ kind }) => kind === 'proposal')?.text ?? ''
  const headings = plainText(contentFromText(text)).split('\n').filter(Boolean)

  if (headings.length === 0) return null
  return (
    <Checkbox
      label={t('choose')}
      description={t('chooseHint', { headings: headings.join(' · ') })}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
