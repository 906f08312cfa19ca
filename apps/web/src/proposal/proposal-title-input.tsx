import { proposalTitleLength } from '@deconcert/domain'
import { Textarea } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly value: string
  readonly onChange: (title: string) => void
  readonly description?: string
}

/** The title of a proposal, with how long it is: longer than advised is taken, and seen. */
export function ProposalTitleInput({ value, onChange, description }: Props) {
  const t = useTranslations('proposal')
  const counter = t('counter', { count: value.length, most: proposalTitleLength.advised })

  return (
    <Textarea
      label={t('draft.name')}
      description={description ? `${description} ${counter}` : counter}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\n/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.form?.requestSubmit()
      }}
      maxLength={proposalTitleLength.hard}
      autosize
      minRows={1}
      required
      data-autofocus
    />
  )
}
