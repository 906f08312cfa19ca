import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import { ariaKeys, isOnMac } from '../editor/keys'
import { useOpenEditors } from '../editor/open-editors'
import { sideKeys } from '../editor/side-keys'
import { besideSelection } from './beside-selection'
import classes from './comment-layer.module.css'
import type { DraftThread } from './desk'
import { perFrame } from './standings'
import { caretIn, draftOn, type Surface, selectedIn, surfacesOf } from './surface'
import type { Thread } from './thread-query'
import { threadOver } from './use-pointed-passage'

type Props = {
  readonly documentId: string
  readonly doc: Doc
  readonly threads: readonly Thread[]
  readonly onBegin: (draft: DraftThread) => void
  readonly onLook: (threadId: string) => void
}

type Selected = { readonly surface: Surface; readonly x: number; readonly y: number }

/** « Commenter » beside what is selected, and its key. */
export function SelectionButton({ documentId, doc, threads, onBegin, onLook }: Props) {
  const t = useTranslations('comment')
  const editors = useOpenEditors()
  const [selected, setSelected] = useState<Selected | null>(null)

  useEffect(() => {
    const read = perFrame(() => setSelected(selectedOn(surfacesOf(documentId, editors))))
    read.ask()
    document.addEventListener('selectionchange', read.ask)
    addEventListener('scroll', read.ask, { passive: true })
    return () => {
      document.removeEventListener('selectionchange', read.ask)
      removeEventListener('scroll', read.ask)
      read.stop()
    }
  }, [documentId, editors])

  const comment = useCallback(() => {
    const surfaces = surfacesOf(documentId, editors)
    const draft = first(surfaces, (surface) => draftIn(doc, surface))
    if (draft) return onBegin(draft)
    const id = first(surfaces, (surface) => threadAtCaret(doc, threads, surface))
    if (id) onLook(id)
  }, [documentId, doc, threads, editors, onBegin, onLook])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs =
        (event.ctrlKey || (event.metaKey && isOnMac())) && event.altKey && !event.getModifierState('AltGraph')
      if (!isOurs || event.code !== 'KeyM') return
      event.preventDefault()
      comment()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [comment])

  if (selected === null) return null
  return createPortal(
    <button
      type="button"
      className={classes.add}
      style={{ left: selected.x, top: selected.y }}
      title={t('addHint')}
      aria-keyshortcuts={ariaKeys(sideKeys.comment, isOnMac())}
      // The selection stays while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={comment}
    >
      {t('add')}
    </button>,
    document.body,
  )
}

function first<Answer>(
  surfaces: readonly Surface[],
  ask: (surface: Surface) => Answer | null,
): Answer | null {
  for (const surface of surfaces) {
    const answer = ask(surface)
    if (answer !== null) return answer
  }
  return null
}

function draftIn(doc: Doc, surface: Surface): DraftThread | null {
  const range = selectedIn(surface)
  return range && draftOn(doc, surface.fragment, range)
}

function threadAtCaret(doc: Doc, threads: readonly Thread[], surface: Surface): string | null {
  const place = caretIn(surface)
  return place === null ? null : threadOver(doc, threads, surface.fragment, place)
}

function selectedOn(surfaces: readonly Surface[]): Selected | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const surface = surfaces.find(({ root }) => root.contains(range.commonAncestorContainer))
  if (surface === undefined || selectedIn(surface) === null) return null
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  const place = besideSelection(boxes, { width: innerWidth, height: seenHeight() })
  return place && { surface, ...place }
}

/** What a keyboard on the screen leaves of the window. */
function seenHeight(): number {
  const seen = window.visualViewport
  return seen ? seen.offsetTop + seen.height : innerHeight
}
