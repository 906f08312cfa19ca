import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ToldPersons } from '../proposal/proposal-text-query'

type Props = {
  readonly persons: ToldPersons
  /** What is asked of the reader below the passages. */
  readonly children?: ReactNode
}

/** The passages of a text by which somebody may be recognised; nothing when there is none. */
export function PersonalDataAlert({ persons: { passages, count }, children }: Props) {
  const t = useTranslations('writing')

  if (count === 0) return null
  return (
    <Alert
      color="yellow"
      variant="default"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('publication.title')}
    >
      {t('publication.explanation')}
      <ul>
        {passages.map(({ quote, kind }) => (
          <li key={quote}>
            <strong>{quote}</strong>
            {` (${t(`review.personalKind.${kind}`)})`}
          </li>
        ))}
        {count > passages.length && <li>{t('publication.more', { count: count - passages.length })}</li>}
      </ul>
      {children}
    </Alert>
  )
}
