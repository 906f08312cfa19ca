import { amendmentLength } from '@deconcert/domain'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Amendment } from '../../amendment/amendment-query'
import { ProposalTitleInput } from '../../proposal/proposal-title-input'

export type About = { readonly title: string; readonly reasons: string }

/** The title and the reasons of an amendment as its author has them before them. */
export function useAbout({ title, baseTitle, reasons }: Amendment) {
  return useState<About>({ title: title ?? baseTitle, reasons })
}

type Props = {
  readonly about: About
  readonly onChange: (about: About) => void
  readonly isRequired?: boolean
}

export function AboutFields({ about, onChange, isRequired = false }: Props) {
  const t = useTranslations('amendment.about')
  const { most } = amendmentLength.reasons

  return (
    <>
      <Textarea
        label={t('reasons')}
        description={t('reasonsHint', { count: [...about.reasons.trim()].length, most })}
        value={about.reasons}
        onChange={(event) => onChange({ ...about, reasons: event.currentTarget.value })}
        maxLength={most}
        required={isRequired}
        autosize
        minRows={4}
        maxRows={12}
        data-autofocus
      />
      <ProposalTitleInput
        value={about.title}
        onChange={(title) => onChange({ ...about, title })}
        description={t('titleHint')}
      />
    </>
  )
}
