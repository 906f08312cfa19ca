import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { lazy, Suspense, use, useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { XmlFragment } from 'yjs'
import { usePlanSlug } from '../lib/actor'
import { BlockPortals } from './block-portals'
import type { OpenText } from './document-context'
import classes from './editor.module.css'
import { FigureDialog } from './figure-dialog'
import { Insertions } from './insertions'
import { OpenEditorsContext } from './open-editors'
import { isSuggesting } from './suggestion-mode'
import { openEditor } from './text-editor'
import { textFiles } from './text-files'
import { useSlashMenu } from './use-slash-menu'

// The text can be typed in before its tools are there.
const Toolbar = lazy(async () => ({ default: (await import('./toolbar')).Toolbar }))
const LengthLine = lazy(async () => ({ default: (await import('./length-line')).LengthLine }))

type Props = {
  /** Its name in the document. */
  readonly fragment: string
  readonly shared: XmlFragment
  readonly open: OpenText
  readonly label: string
  readonly placeholder?: string
  readonly size?: 'page' | 'field'
  readonly advisedLength?: number | null
  readonly onProblems: () => void
}

/** A text that this person may type in, with its tools. */
export function WritableText({ label, placeholder, size = 'page', advisedLength = null, ...text }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const slash = useSlashMenu()
  const { editor, isEmpty } = useSharedEditor({ ...text, label, host, tools, slash })
  const hintId = useId()

  return (
    <div className={classes.frame} data-size={size} data-frame>
      <div ref={tools} className={classes.tools}>
        <Suspense fallback={null}>
          {editor && !editor.isDestroyed && <Toolbar editor={editor} field={label} hintId={hintId} />}
        </Suspense>
      </div>
      <div
        ref={host}
        className={`${classes.content} ${classes.host}`}
        data-placeholder={isEmpty ? placeholder : undefined}
      />
      {editor && !editor.isDestroyed && <BlockPortals editor={editor} />}
      {editor && !editor.isDestroyed && <FigureDialog editor={editor} />}
      <Suspense fallback={null}>
        {editor && !editor.isDestroyed && <LengthLine editor={editor} advisedLength={advisedLength} />}
      </Suspense>
      {editor && slash.Menu && <slash.Menu editor={editor} onClose={slash.close} />}
      {editor && !editor.isDestroyed && <Insertions editor={editor} documentId={text.open.documentId} />}
    </div>
  )
}

type Place = { readonly current: HTMLElement | null }

type Opening = Pick<Props, 'fragment' | 'shared' | 'open' | 'label' | 'onProblems'> & {
  readonly host: Place
  readonly tools: Place
  readonly slash: ReturnType<typeof useSlashMenu>
}

/** Opens an editor on the text as long as it is shown. */
function useSharedEditor({ fragment, shared, open, label, onProblems, slash, host, tools }: Opening) {
  const [editor, setEditor] = useState<Editor | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const { registerEditor } = use(OpenEditorsContext)
  const t = useTranslations('editor')
  const told = useRef({ onProblems, slash, tooLarge: (_: number) => {}, impossible: () => {} })
  const slug = usePlanSlug()
  told.current = {
    onProblems,
    slash,
    tooLarge: (count) => notifications.show({ message: t('pasteTooLarge', { count }) }),
    impossible: () => notifications.show({ message: t('suggest.impossible') }),
  }

  useEffect(() => {
    if (!host.current) return
    const opened = openEditor({
      element: host.current,
      fragment: shared,
      awareness: open.awareness,
      person: open.person,
      suggestions: {
        author: open.person.id,
        isOn: () => isSuggesting(open.documentId),
        onImpossible: () => told.current.impossible(),
      },
      ...textFiles(slug, open.documentId),
      label,
      labelledTools: () => tools.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null,
      onSlash: () => told.current.slash.open(),
      onPasteTooLarge: (count) => told.current.tooLarge(count),
      onProblems: () => told.current.onProblems(),
    })
    const readEmpty = () => setEmpty(opened.editor.isEmpty)
    readEmpty()
    opened.editor.on('transaction', readEmpty)
    opened.editor.on('focus', told.current.slash.prepare)
    setEditor(opened.editor)
    const unregister = registerEditor(fragment, opened.editor)
    return () => {
      unregister()
      opened.close()
      setEditor(null)
    }
  }, [
    fragment,
    shared,
    open.awareness,
    open.person,
    open.documentId,
    label,
    slug,
    host,
    tools,
    registerEditor,
  ])

  return { editor, isEmpty }
}
