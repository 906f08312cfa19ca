import { Button, CopyButton, Modal, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './link-dialog.module.css'

type Props = {
  readonly title: string
  /** What is to be known of the link before it is closed. */
  readonly note: string
  readonly link: string
  readonly onClose: () => void
}

/** A link that is shown once, to be copied. */
export function LinkDialog({ title, note, link, onClose }: Props) {
  const t = useTranslations('common')

  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="md">
        <Text>{note}</Text>
        <code className={classes.link}>{link}</code>
        <CopyButton value={link}>
          {({ copied, copy }) => <Button onClick={copy}>{t(copied ? 'linkCopied' : 'copyLink')}</Button>}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
      </Stack>
    </Modal>
  )
}
