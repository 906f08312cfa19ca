import { addressFrom } from '@deconcert/document'
import { ActionIcon, Anchor, Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isPressed, keys } from './keys'
import { useShownKeys } from './tool-words'

type Props = { readonly editor: Editor; readonly isCurrent: boolean; readonly isActive: boolean }

/** Sets, changes, opens or removes the link at the selection. Ctrl+K opens it from the text. */
export function LinkTool({ editor, isCurrent, isActive }: Props) {
  const t = useTranslations('editor')
  const shownKeys = useShownKeys()
  const [isOpen, setOpen] = useState(false)
  useOpenByKey(editor, () => setOpen(true))
  const close = () => {
    setOpen(false)
    editor.commands.focus()
  }

  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      onClose={close}
      trapFocus
      withArrow
      width={320}
      position="bottom-start"
    >
      <Popover.Target>
        <ActionIcon
          variant={isActive ? 'filled' : 'subtle'}
          color={isActive ? 'pine' : 'gray'}
          size="lg"
          title={`${t('toolbar.link')} (${shownKeys(keys.link).join(' ')})`}
          aria-label={t('toolbar.link')}
          aria-pressed={isActive}
          data-tool="link"
          tabIndex={isCurrent ? 0 : -1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpen(!isOpen)}
        >
          <IconLink size={20} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>{isOpen && <LinkForm editor={editor} onDone={close} />}</Popover.Dropdown>
    </Popover>
  )
}

function LinkForm({ editor, onDone }: { readonly editor: Editor; readonly onDone: () => void }) {
  const t = useTranslations('editor.link')
  const [before] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const [typed, setTyped] = useState(before)
  const [isWrong, setWrong] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const address = addressFrom(typed)
    if (!address) return setWrong(true)
    setLink(editor, address)
    onDone()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onDone()
  }
  const opening = addressFrom(before)

  return (
    <form onSubmit={submit} onKeyDown={(event) => event.stopPropagation()}>
      <Stack gap="xs">
        <TextInput
          label={t('address')}
          description={t('hint')}
          value={typed}
          error={isWrong && t('wrong')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
        />
        <Group gap="xs">
          <Button type="submit">{t('apply')}</Button>
          {before !== '' && (
            <Button variant="default" onClick={remove}>
              {t('remove')}
            </Button>
          )}
          {opening && (
            <Anchor href={opening} target="_blank" rel="noopener noreferrer">
              {t('open')}
            </Anchor>
          )}
        </Group>
      </Stack>
    </form>
  )
}

/** Over the selection; with nothing selected and no link there, the address becomes the words. */
function setLink(editor: Editor, href: string): void {
  const isFresh = editor.state.selection.empty && !editor.isActive('link')
  const chain = editor.chain().focus()
  if (isFresh)
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
  else chain.extendMarkRange('link').setLink({ href }).run()
}

function useOpenByKey(editor: Editor, open: () => void): void {
  useEffect(() => {
    if (editor.isDestroyed) return
    const { dom } = editor.view
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPressed(event, keys.link)) return
      event.preventDefault()
      open()
    }
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  }, [editor, open])
}
