import type { Editor } from '@tiptap/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { onFigureAsked } from './figure-asked'

const InsertFigure = lazy(async () => ({ default: (await import('../figure/insert-figure')).InsertFigure }))

/** What lets a figure be chosen for a text, once somebody has asked for it. */
export function FigureDialog({ editor }: { readonly editor: Editor }) {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => onFigureAsked(editor, () => setOpen(true)), [editor])
  const close = () => {
    setOpen(false)
    editor.commands.focus()
  }

  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <InsertFigure editor={editor} onClose={close} />
    </Suspense>
  )
}
