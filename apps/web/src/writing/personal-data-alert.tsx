import { personalDataIn } from '@deconcert/domain'
import { Alert } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = {
  readonly text: string
  /** What is asked of the reader below the passages. */
  readonly children?: ReactNode
}

const mostShown = 10

/** The passages of a text by which somebody may be recognised; nothing when there is none. */
export function PersonalDataAlert({ text, children }: Props) {
  const t = useTranslations('writing')
  const found = personalDataIn(text)
  const passages = [...new Map(found.map((one) => [text.slice(one.from, one.to), one.kind]))]

  if (passages.length === 0) return null
  return (
    <Alert
      color="yellow"
      variant="default"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('publication.title')}
    >
      {t('publication.explanation')}
      <ul>
        {passages.slice(0, mostShown).map(([passage, kind]) => (
          <li key={passage}>
            <strong>{passage}</strong>
            {` (${t(`review.personalKind.${kind}`)})`}
          </li>
        ))}
      </ul>
      {children}
    </Alert>
  )
}
