import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'

type Props = {
  /** The sentence that says what happened and what to do. */
  readonly message: string
  readonly onRetry?: () => void
}

/** Something could not be shown: why, and a way to try again. */
export function ErrorState({ message, onRetry }: Props) {
  const t = useTranslations('common')

  return (
    <Alert
      color="red"
      variant="default"
      role="alert"
      icon={<IconAlertTriangle aria-hidden="true" color="var(--mantine-color-error)" />}
    >
      <Text>{message}</Text>
      {onRetry && (
        <Button variant="default" size="compact-md" mt="sm" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Alert>
  )
}
