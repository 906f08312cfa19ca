import { Alert, Button } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Access } from './document-access'
import classes from './editor.module.css'

type Props = {
  readonly access: Access
}

/** Says why a text cannot be changed here. Shows nothing to someone who may write. */
export function AccessNotice({ access }: Props) {
  const t = useTranslations('editor')

  if (access.kind === 'write') return null
  if (access.kind === 'read') {
    return (
      <Alert variant="light" color="gray" icon={<IconLock aria-hidden="true" />} title={t('readOnly.title')}>
        <p className={classes.sentence}>{access.reason ?? t(`readOnly.${access.cause}`)}</p>
        {access.cause === 'older' && (
          <Button variant="default" onClick={() => location.reload()}>
            {t('closed.reload')}
          </Button>
        )}
      </Alert>
    )
  }
  return (
    <Alert
      variant="light"
      color="clay"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('closed.title')}
      role="alert"
    >
      <p className={classes.sentence}>{t(`closed.${access.cause}`)}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {t('closed.reload')}
      </Button>
    </Alert>
  )
}

/** Says that part of a text is not known to this version, and that nothing of it is lost. */
export function UnknownNotice() {
  const t = useTranslations('editor')

  return (
    <Alert
      variant="light"
      color="clay"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={t('unknown.title')}
      role="alert"
    >
      <p className={classes.sentence}>{t('unknown.explanation')}</p>
      <Button variant="default" onClick={() => location.reload()}>
        {t('closed.reload')}
      </Button>
    </Alert>
  )
}
