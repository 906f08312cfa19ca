import { type ImageWidth, isAlternative } from '@deconcert/document'
import { Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { useAct } from '../lib/use-act'
import { useOnline } from '../lib/use-online'
import { ErrorState } from '../ui/error-state'
import { RefusalAlert } from '../ui/refusal-alert'
import { AlternativeInput } from './alternative-input'
import classes from './insert.module.css'
import { type ImageProblem, type PreparedImage, prepareImage } from './prepare-image'
import { putInText } from './put-in-text'
import { sendFile } from './send-file'
import { WidthChoice } from './width-choice'

type Props = {
  readonly editor: Editor
  readonly documentId: string
  /** What was dropped or pasted; nothing yet when the dialog asks for it. */
  readonly files: readonly File[]
  readonly onClose: () => void
}

/** Asks what an image shows before it stands in the text; several that were pasted, one after another. */
export function ImageDialog({ files, onClose, ...place }: Props) {
  const t = useTranslations('insert.image')
  const tCommon = useTranslations('common')
  const [nth, setNth] = useState(0)
  const next = () => (nth + 1 < files.length ? setNth(nth + 1) : onClose())

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title', { number: nth + 1, total: Math.max(files.length, 1) })}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <ImageForm
        {...place}
        key={nth}
        given={files[nth] ?? null}
        isOneOfSeveral={files.length > 1}
        onDone={next}
      />
    </Modal>
  )
}

type FormProps = Omit<Props, 'files' | 'onClose'> & {
  readonly given: File | null
  readonly isOneOfSeveral: boolean
  readonly onDone: () => void
}

function ImageForm({ editor, documentId, given, isOneOfSeveral, onDone }: FormProps) {
  const t = useTranslations('insert.image')
  const plan = usePlanSlug()
  const isOnline = useOnline()
  const { file, setFile, image, problem } = usePrepared(given)
  const [alt, setAlt] = useState('')
  const [width, setWidth] = useState<ImageWidth>('medium')
  const [isAsked, setAsked] = useState(false)
  const insert = useAct(
    async (prepared: PreparedImage) => {
      const id = await sendFile({ plan, text: documentId }, 'image', file?.name ?? '', prepared.blob)
      if (!editor.isDestroyed)
        putInText(editor, [{ type: 'image', attrs: { file: id, alt: alt.trim(), width } }])
    },
    {
      quiet: true,
      success: t('inserted'),
      onSuccess: onDone,
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    if (image !== null && isAlternative(alt.trim())) insert.mutate(image)
  }

  return (
    <form onSubmit={submit} onKeyDown={(event) => event.stopPropagation()}>
      <Stack gap="md">
        {!isOnline && <ErrorState message={t('offline')} />}
        {given === null && <ChooseImage onFile={setFile} isOnline={isOnline} />}
        {problem !== null && <ErrorState message={t(problem)} />}
        {image !== null && <Preview image={image} />}
        {image !== null && <AlternativeInput value={alt} onChange={setAlt} isAsked={isAsked} />}
        {image !== null && <WidthChoice value={width} onChange={setWidth} />}
        <RefusalAlert error={insert.error} />
        <Group justify="flex-end" gap="sm">
          {isOneOfSeveral && (
            <Button variant="default" onClick={onDone}>
              {t('skip')}
            </Button>
          )}
          {image !== null && (
            <Button type="submit" disabled={!isOnline} loading={insert.isPending}>
              {t('insert')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  )
}

function ChooseImage({ onFile, isOnline }: { onFile: (file: File | null) => void; isOnline: boolean }) {
  const t = useTranslations('insert.image')

  return (
    <Stack gap={4} align="flex-start">
      <FileButton accept="image/png,image/jpeg,image/webp,image/gif" onChange={onFile}>
        {(props) => (
          <Button {...props} variant="default" disabled={!isOnline} data-autofocus>
            {t('choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('kinds')}
      </Text>
    </Stack>
  )
}

/** The image as it will be stored, drawn while its words are written. */
function usePrepared(given: File | null) {
  const [file, setFile] = useState(given)
  const [prepared, setPrepared] = useState<PreparedImage | ImageProblem | null>(null)

  useEffect(() => {
    let isOver = false
    const take = (made: PreparedImage | ImageProblem) => {
      if (!isOver) setPrepared(made)
    }
    if (file !== null) prepareImage(file).then(take, () => take('unreadable'))
    return () => {
      isOver = true
    }
  }, [file])

  const problem = typeof prepared === 'string' ? prepared : null
  return { file, setFile, image: typeof prepared === 'string' ? null : prepared, problem }
}

function Preview({ image }: { readonly image: PreparedImage }) {
  const t = useTranslations('insert.image')
  const [address, setAddress] = useState('')

  useEffect(() => {
    const made = URL.createObjectURL(image.blob)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [image])

  return address === '' ? null : <img src={address} alt={t('preview')} className={classes.preview} />
}
