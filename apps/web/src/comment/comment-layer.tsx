import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { usePlanSlug } from '../lib/actor'
import { useAddressFilter } from '../lib/use-address-filter'
import classes from './comment-layer.module.css'
import { type DraftThread, deskOf } from './desk'
import { perFrame } from './standings'
import { caretIn, draftOn, type Surface, selectedIn, surfacesOf } from './surface'
import { type Thread, threadsQuery } from './thread-query'
import { useDrawnPassages } from './use-drawn-passages'
import { threadOver, usePointedPassage } from './use-pointed-passage'
import { useStandings } from './use-standings'

const none: readonly Thread[] = []

/** What comments draw on a text and offer there: their passages, and « Commenter » beside what is selected. */
export function CommentLayer({ documentId }: { readonly documentId: string }) {
  const doc = useOpenText()?.doc
  const editors = useOpenEditors()
  const { data } = useQuery(threadsQuery(usePlanSlug(), documentId))
  const threads = data?.threads ?? none
  const [, openSide] = useAddressFilter('volet')
  useStandings(doc, threads)
  useDrawnPassages(documentId, doc, threads, editors)

  const look = useCallback(
    (active: string) => {
      if (doc) deskOf(doc).change({ active, draft: null })
      openSide('commentaires')
    },
    [doc, openSide],
  )
  const begin = useCallback(
    (draft: DraftThread) => {
      if (doc) deskOf(doc).change({ draft, active: null })
      openSide('commentaires')
    },
    [doc, openSide],
  )
  usePointedPassage(documentId, doc, threads, editors, look)

  if (doc === undefined || data?.refusals.comment !== null) return null
  return <SelectionButton documentId={documentId} doc={doc} threads={threads} onBegin={begin} onLook={look} />
}

type SelectionProps = {
  readonly documentId: string
  readonly doc: Doc
  readonly threads: readonly Thread[]
  readonly onBegin: (draft: DraftThread) => void
  readonly onLook: (threadId: string) => void
}

type Selected = { readonly surface: Surface; readonly x: number; readonly y: number }

function SelectionButton({ documentId, doc, threads, onBegin, onLook }: SelectionProps) {
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
      const isOurs = event.ctrlKey && event.altKey && !event.getModifierState('AltGraph')
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
      aria-keyshortcuts="Control+Alt+M"
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

const buttonWidth = 120

function selectedOn(surfaces: readonly Surface[]): Selected | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const surface = surfaces.find(({ root }) => root.contains(range.commonAncestorContainer))
  if (surface === undefined || selectedIn(surface) === null) return null
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0)
  const last = boxes.at(-1)
  if (last === undefined || last.bottom < 0 || last.bottom > innerHeight) return null
  return { surface, x: Math.max(8, Math.min(last.right, innerWidth - buttonWidth)), y: last.bottom + 6 }
}
