import { Skeleton, VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { XmlFragment } from 'yjs'
import { AccessNotice, UnknownNotice } from './access-notice'
import { type Access, effectiveAccess, type PageAccess } from './document-access'
import { type OpenText, useOpenText } from './document-context'
import { DraftNotice } from './draft-notice'
import classes from './editor.module.css'
import './editor.css'
import { LiveContent } from './live-content'
import { openEditor } from './text-editor'
import { Toolbar } from './toolbar'
import { useFragmentState } from './use-fragment-state'

type Props = {
  /** The Yjs fragment: `body`, or the key of a sheet's field. */
  readonly fragment: string
  /** What this text is, for those who do not see where it stands. */
  readonly label: string
  readonly access: PageAccess
  readonly placeholder?: string
  /** `page` for a whole diagnostic or proposal, `field` for one of several on a page. */
  readonly size?: 'page' | 'field'
  /** Shows no notice of why the text is read only: the page says it once for all its fields. */
  readonly isQuiet?: boolean
}

/** A text that several people write at once. Stands inside a {@link SharedDocument}, as many times as it has fragments. */
export function SharedEditor(props: Props) {
  const open = useOpenText()

  if (!open) return <LoadingText size={props.size} />
  return <OpenFragment {...props} open={open} key={`${open.doc.guid}/${props.fragment}`} />
}

function LoadingText({ size }: { readonly size: Props['size'] }) {
  const t = useTranslations('editor')

  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton height={size === 'field' ? 96 : 320} />
    </div>
  )
}

function OpenFragment({ open, ...props }: Props & { readonly open: OpenText }) {
  const fragment = useMemo(() => open.doc.getXmlFragment(props.fragment), [open.doc, props.fragment])
  const { state, onProblems } = useFragmentState(fragment, open.isSynced)
  const access = effectiveAccess(props.access, open.access)

  const isKnown = access.kind === 'read' && access.cause !== 'older'
  const notice = props.isQuiet && isKnown ? null : <AccessNotice access={access} />
  return (
    <div className={classes.shared} data-editor={props.fragment} data-state={shownState(state, access)}>
      {state === 'unknown' ? <UnknownNotice /> : notice}
      <DraftNotice open={open} fragment={props.fragment} />
      {state === 'waiting' && access.kind !== 'closed' && <LoadingText size={props.size} />}
      {state === 'ready' && access.kind === 'write' && (
        <WritableText {...props} open={open} fragment={fragment} onProblems={onProblems} />
      )}
      {(state === 'unknown' || access.kind !== 'write') && <LiveContent fragment={fragment} />}
    </div>
  )
}

function shownState(state: 'waiting' | 'unknown' | 'ready', access: Access): string {
  return state === 'ready' ? access.kind : state
}

type WritableProps = Omit<Props, 'fragment'> & {
  readonly open: OpenText
  readonly fragment: XmlFragment
  readonly onProblems: () => void
}

function WritableText({ open, fragment, label, placeholder, size = 'page', onProblems }: WritableProps) {
  const host = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const t = useTranslations('editor')
  const hintId = useId()
  const told = useRef({ onProblems, tooLarge: (_: number) => {} })
  told.current = {
    onProblems,
    tooLarge: (count) => notifications.show({ message: t('pasteTooLarge', { count }) }),
  }

  useEffect(() => {
    if (!host.current) return
    const opened = openEditor({
      element: host.current,
      fragment,
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
    return () => {
      opened.close()
      setEditor(null)
    }
  }, [fragment, open.awareness, open.person, label])

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
    </div>
  )
}
