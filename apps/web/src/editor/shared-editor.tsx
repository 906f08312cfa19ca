import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { AccessNotice, UnknownNotice } from './access-notice'
import { type Access, effectiveAccess, type PageAccess } from './document-access'
import { type OpenText, useOpenText } from './document-context'
import { DraftNotice } from './draft-notice'
import classes from './editor.module.css'
import './editor.css'
import './suggestions.css'
import { LiveContent } from './live-content'
import { useFragmentState } from './use-fragment-state'
import { WritableText } from './writable-text'

type Props = {
  /** The Yjs fragment: `body`, or the key of a sheet's field. */
  readonly fragment: string
  /** What this text is, for those who do not see where it stands. */
  readonly label: string
  readonly access: PageAccess
  readonly placeholder?: string
  /** `page` for a whole diagnostic or proposal, `field` for one of several on a page. */
  readonly size?: 'page' | 'field'
  /** Characters that are advised at most, where a length is advised. */
  readonly advisedLength?: number | null
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
    <div
      className={classes.shared}
      data-editor={props.fragment}
      data-label={props.label}
      data-state={shownState(state, access)}
    >
      {state === 'unknown' ? <UnknownNotice /> : notice}
      <DraftNotice open={open} fragment={props.fragment} />
      {state === 'waiting' && access.kind !== 'closed' && <LoadingText size={props.size} />}
      {state === 'ready' && access.kind === 'write' && (
        <WritableText {...props} open={open} shared={fragment} onProblems={onProblems} />
      )}
      {(state === 'unknown' || access.kind !== 'write') && <LiveContent fragment={fragment} />}
    </div>
  )
}

function shownState(state: 'waiting' | 'unknown' | 'ready', access: Access): string {
  return state === 'ready' ? access.kind : state
}
