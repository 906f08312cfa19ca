import { Alert, Button, Group } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'

type Props = {
  /** What tells this draft from others on the page. */
  readonly name: string
  readonly title: string
  readonly children: ReactNode
  /** What is copied; a function where it is read from the page. */
  readonly text: string | (() => string)
  readonly onDiscard: () => void
}

/** A text that the server did not take, to be copied or given up; the latter is asked twice. */
export function DraftBox({ name, title, children, text, onDiscard }: Props) {
  const t = useTranslations('editor.draft')
  const [isSure, setSure] = useState(false)
  const { copy, copied } = useClipboard()

  return (
    <Alert
      variant="light"
      color="clay"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={title}
      role="alert"
      data-draft={name}
    >
      {children}
      <Group gap="sm" mt="sm">
        <Button variant="default" onClick={() => copy(typeof text === 'string' ? text : text())}>
          {copied ? t('copied') : t('copy')}
        </Button>
        <Button
          variant="subtle"
          color={isSure ? 'red.9' : 'gray'}
          onClick={() => (isSure ? onDiscard() : setSure(true))}
        >
          {t(isSure ? 'reallyDiscard' : 'discard')}
        </Button>
      </Group>
    </Alert>
  )
}
