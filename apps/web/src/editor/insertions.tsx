import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type InsertRequest, onInsertAsked } from './ask-to-insert'

const ImageDialog = lazy(async () => ({ default: (await import('../insert/image-dialog')).ImageDialog }))
const ImageWordsDialog = lazy(async () => ({
  default: (await import('../insert/image-words-dialog')).ImageWordsDialog,
}))
const DocumentDialog = lazy(async () => ({
  default: (await import('../insert/document-dialog')).DocumentDialog,
}))

type Props = { readonly editor: Editor; readonly documentId: string }

/** What asks for more before something stands in the text: loaded when somebody first wants it. */
export function Insertions({ editor, documentId }: Props) {
  const t = useTranslations('insert.image')
  const [request, setRequest] = useState<InsertRequest | null>(null)
  const told = useRef((_: InsertRequest) => {})
  told.current = (asked) => {
    if (asked.kind === 'left-out')
      notifications.show({ message: t(`pasteLeft.${asked.what}`, { count: asked.count }) })
    else setRequest(asked)
  }
  useEffect(() => onInsertAsked(editor, (asked) => told.current(asked)), [editor])
  const close = () => {
    setRequest(null)
    if (!editor.isDestroyed) editor.commands.focus()
  }
  const shared = { editor, documentId, onClose: close }

  return (
    <Suspense>
      {request?.kind === 'image' && <ImageDialog {...shared} files={request.files} />}
      {request?.kind === 'image-words' && <ImageWordsDialog editor={editor} onClose={close} />}
      {request?.kind === 'document' && <DocumentDialog {...shared} />}
    </Suspense>
  )
}
