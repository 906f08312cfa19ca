import { contentProblems, type JSONContent } from '@deconcert/document'
import type { Understood } from '@deconcert/document/understood'
import { Button, FileButton, Group, Loader, Modal, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { useAct } from '../lib/use-act'
import { useOnline } from '../lib/use-online'
import { ErrorState } from '../ui/error-state'
import { RefusalAlert } from '../ui/refusal-alert'
import { areSaid, DocumentImages, type ImageChoices } from './document-images'
import { DocumentPreview } from './document-preview'
import { prepareDocumentImages } from './prepare-document-images'
import type { ImageProblem, PreparedImage } from './prepare-image'
import { putInText } from './put-in-text'
import { type FileRead, readInWorker } from './read-in-worker'
import { sendFile } from './send-file'
import { type StoredImage, withImages } from './with-images'

type Props = { readonly editor: Editor; readonly documentId: string; readonly onClose: () => void }

/** Takes the text of a Word or LibreOffice file: shows first what was understood and what was not. */
export function DocumentDialog({ editor, documentId, onClose }: Props) {
  const t = useTranslations('insert.document')
  const tCommon = useTranslations('common')
  const [read, setRead] = useState<FileRead | 'reading' | null>(null)
  const last = useRef<File | null>(null)
  const take = (file: File | null) => {
    if (file === null) return
    last.current = file
    setRead('reading')
    // Another may have been chosen before this one was read.
    const show = (answer: FileRead) => last.current === file && setRead(answer)
    readInWorker(file).then(show, () => show({ refusal: 'unreadable' }))
  }
  const understood = read !== null && read !== 'reading' && 'content' in read ? read : null

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="xl"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <Stack gap="md">
        <Stack gap={4} align="flex-start">
          <FileButton accept=".docx,.odt" onChange={take}>
            {(props) => (
              <Button {...props} variant="default" data-autofocus>
                {t('choose')}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            {t('kinds')}
          </Text>
        </Stack>
        {read === 'reading' && (
          <Group gap="sm" role="status">
            <Loader size="sm" />
            <Text>{t('reading')}</Text>
          </Group>
        )}
        {read !== null && read !== 'reading' && 'refusal' in read && (
          <ErrorState message={t(`refusal.${read.refusal}`)} />
        )}
        {understood && (
          <InsertForm understood={understood} editor={editor} documentId={documentId} onDone={onClose} />
        )}
      </Stack>
    </Modal>
  )
}

type FormProps = Omit<Props, 'onClose'> & { readonly understood: Understood; readonly onDone: () => void }

function InsertForm({ understood, editor, documentId, onDone }: FormProps) {
  const t = useTranslations('insert.document')
  const plan = usePlanSlug()
  const isOnline = useOnline()
  const { images } = understood
  const [choices, setChoices] = useState<ImageChoices>(() =>
    Object.fromEntries(images.map(({ key, words }) => [key, { isTaken: isOnline, alt: words }])),
  )
  const [isAsked, setAsked] = useState(false)
  const [isPreparing, setPreparing] = useState(false)
  const [problems, setProblems] = useState<ReadonlyMap<string, ImageProblem>>(new Map())
  const insert = useAct(
    async (ready: ReadonlyMap<string, PreparedImage>) => {
      const stored = await storeImages(understood, ready, choices, { plan, text: documentId })
      insertBlocks(editor, withImages(understood.content, stored))
    },
    { quiet: true, success: t('inserted'), onSuccess: onDone },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    if (areSaid(choices)) void begin()
  }
  /** An image that cannot be used is told of, and left out, before anything joins the text. */
  const begin = async () => {
    setPreparing(true)
    const prepared = await prepareDocumentImages(images, choices)
    setPreparing(false)
    if (prepared.problems.size === 0) return insert.mutate(prepared.ready)
    setProblems(new Map([...problems, ...prepared.problems]))
    for (const key of prepared.problems.keys()) leaveOut(key)
  }
  const leaveOut = (key: string) =>
    setChoices((before) => ({ ...before, [key]: { alt: before[key]?.alt ?? '', isTaken: false } }))

  return (
    <form onSubmit={submit} onKeyDown={(event) => event.stopPropagation()}>
      <Stack gap="md">
        <DocumentPreview understood={understood} />
        {!isOnline && images.length > 0 && <ErrorState message={t('offline')} />}
        <DocumentImages
          images={images}
          choices={choices}
          onChange={(key, choice) => setChoices((before) => ({ ...before, [key]: choice }))}
          isAsked={isAsked}
          problems={problems}
        />
        <RefusalAlert error={insert.error} />
        <Group justify="flex-end">
          <Button type="submit" loading={isPreparing || insert.isPending}>
            {t('insert')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** One after another: a text takes so many bytes at once from one person and no more. */
async function storeImages(
  { images }: Understood,
  ready: ReadonlyMap<string, PreparedImage>,
  choices: ImageChoices,
  place: { readonly plan: string; readonly text: string },
): Promise<ReadonlyMap<string, StoredImage>> {
  const stored = new Map<string, StoredImage>()
  for (const { key, name } of images) {
    const prepared = ready.get(key)
    if (prepared === undefined) continue
    const file = await sendFile(place, 'image', name, prepared.blob)
    stored.set(key, { file, alt: choices[key]?.alt.trim() ?? '' })
  }
  return stored
}

/** As an edit like any other; never what the schema does not hold. */
function insertBlocks(editor: Editor, blocks: readonly JSONContent[]): void {
  const [problem] = contentProblems({ type: 'doc', content: [...blocks] })
  if (problem !== undefined) throw new Error(problem)
  if (!editor.isDestroyed) putInText(editor, blocks)
}
