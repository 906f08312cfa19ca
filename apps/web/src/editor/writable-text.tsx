import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { use, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { XmlFragment } from 'yjs'
import { BlockPortals } from './block-portals'
import type { OpenText } from './document-context'
import classes from './editor.module.css'
import { FigureDialog } from './figure-dialog'
import { OpenEditorsContext } from './open-editors'
import { openEditor } from './text-editor'
import { Toolbar } from './toolbar'

type Props = {
  /** Its name in the document. */
  readonly fragment: string
  readonly shared: XmlFragment
  readonly open: OpenText
  readonly label: string
  readonly placeholder?: string
  readonly size?: 'page' | 'field'
  readonly onProblems: () => void
}

/** A text that this person may type in, with its tools. */
export function WritableText({ label, placeholder, size = 'page', ...text }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const { editor, isEmpty } = useSharedEditor({ ...text, label, host, tools })
  const hintId = useId()

  return (
    <div className={classes.frame} data-size={size}>
      <div ref={tools} className={classes.tools}>
        {editor && !editor.isDestroyed && <Toolbar editor={editor} field={label} hintId={hintId} />}
      </div>
      <div
        ref={host}
        className={`${classes.content} ${classes.host}`}
        data-placeholder={isEmpty ? placeholder : undefined}
      />
      {editor && !editor.isDestroyed && <BlockPortals editor={editor} />}
      {editor && !editor.isDestroyed && <FigureDialog editor={editor} />}
    </div>
  )
}

type Place = { readonly current: HTMLElement | null }

type Opening = Pick<Props, 'fragment' | 'shared' | 'open' | 'label' | 'onProblems'> & {
  readonly host: Place
  readonly tools: Place
}

/** Opens an editor on the text as long as it is shown. */
function useSharedEditor({ fragment, shared, open, label, onProblems, host, tools }: Opening) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const { registerEditor } = use(OpenEditorsContext)
  const t = useTranslations('editor')
  const told = useRef({ onProblems, tooLarge: (_: number) => {} })
  told.current = {
    onProblems,
    tooLarge: (count) => notifications.show({ message: t('pasteTooLarge', { count }) }),
  }

  useEffect(() => {
    if (!host.current) return
    const opened = openEditor({
      element: host.current,
      fragment: shared,
      awareness: open.awareness,
      person: open.person,
      label,
      labelledTools: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null,
      onPasteTooLarge: (count) => told.current.tooLarge(count),
      onProblems: () => told.current.onProblems(),
    })
    const readEmpty = () => setEmpty(opened.editor.isEmpty)
    readEmpty()
    opened.editor.on('transaction', readEmpty)
    setEditor(opened.editor)
    const unregister = registerEditor(fragment, opened.editor)
    return () => {
      unregister()
      opened.close()
      setEditor(null)
    }
  }, [fragment, shared, open.awareness, open.person, label, host, tools, registerEditor])

  return { editor, isEmpty }
}
