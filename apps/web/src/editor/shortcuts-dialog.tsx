import { Anchor, Modal, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'use-intl'
import { ShortcutList } from './shortcut-list'

type Props = { readonly editor: Editor | null; readonly onClose: () => void }

/** The keys of a text, over it; the text has the focus again afterwards. */
export function ShortcutsDialog({ editor, onClose }: Props) {
  const t = useTranslations('shortcuts')
  const tCommon = useTranslations('common')
  const close = () => {
    onClose()
    editor?.commands.focus()
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('title')}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
      transitionProps={{ duration: 0 }}
    >
      <ShortcutList order={3} />
      <Text mt="md">
        <Anchor href="/aide/raccourcis" target="_blank">
          {t('page')}
        </Anchor>
      </Text>
    </Modal>
  )
}
