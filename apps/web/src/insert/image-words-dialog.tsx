import { type ImageWidth, isAlternative, isImageWidth } from '@deconcert/document'
import { Button, Group, Modal, Stack } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { selectedImage } from '../editor/ask-to-insert'
import { AlternativeInput } from './alternative-input'
import { WidthChoice } from './width-choice'

type Props = { readonly editor: Editor; readonly onClose: () => void }

/** Changes the words and the width of the image that is selected. */
export function ImageWordsDialog({ editor, onClose }: Props) {
  const t = useTranslations('insert.image')
  const tCommon = useTranslations('common')
  const [before] = useState(() => selectedImage(editor))
  const [alt, setAlt] = useState(String(before?.alt ?? ''))
  const [width, setWidth] = useState<ImageWidth>(isImageWidth(before?.width) ? before.width : 'medium')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isAlternative(alt.trim())) return
    // It may have gone meanwhile, with a colleague's edit.
    if (selectedImage(editor)?.file === before?.file)
      editor.commands.updateAttributes('image', { alt: alt.trim(), width })
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('wordsTitle')}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <form onSubmit={submit} onKeyDown={(event) => event.stopPropagation()}>
        <Stack gap="md">
          <AlternativeInput value={alt} onChange={setAlt} isAsked />
          <WidthChoice value={width} onChange={setWidth} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {tCommon('cancel')}
            </Button>
            <Button type="submit">{t('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
