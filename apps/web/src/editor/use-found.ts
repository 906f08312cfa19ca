import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Sought, searchFor } from './find-text'
import { foundIn, type Match, markCurrent, markFound } from './found-marks'
import { useOpenEditors } from './open-editors'
import { replaceAll, replaceOne } from './replace-found'

type Place = { readonly editor: Editor; readonly match: Match; readonly index: number }

/** What is looked for, in all the open texts of the page as if they were one, beginning at the caret of `first`. */
export function useFound(first: Editor, sought: Sought) {
  const editors = useInReadingOrder()
  const search = useMemo(() => searchFor(sought), [sought])
  const [shown, setShown] = useState({ total: 0, current: -1 })
  const held = useRef({ editors, first })
  held.current = { editors, first }

  useEffect(() => {
    for (const editor of editors) markFound(editor, search)
    const places = placesIn(editors)
    goTo(places, firstFrom(places, held.current.first))
    const read = () => setShown(countOf(editors))
    read()
    for (const editor of editors) editor.on('transaction', read)
    return () => {
      for (const editor of editors) {
        editor.off('transaction', read)
        if (!editor.isDestroyed) markFound(editor, null)
      }
    }
  }, [editors, search])

  const here = () => placesIn(editors)[countOf(editors).current]
  return {
    ...shown,
    /** To the next or the previous, around the end. */
    step(by: -1 | 1) {
      const places = placesIn(editors)
      const at = countOf(editors).current
      goTo(places, at < 0 ? 0 : (at + by + places.length) % places.length)
    },
    /** This one, and on to the next. */
    replace(words: string) {
      const place = here()
      if (place === undefined) return
      replaceOne(place.editor, place.match, words)
      const end = place.match.from + words.length
      const places = placesIn(editors)
      const order = (editor: Editor) => editors.indexOf(editor)
      const next = places.findIndex(({ editor, match }) =>
        editor === place.editor ? match.from >= end : order(editor) > order(place.editor),
      )
      goTo(places, Math.max(next, 0))
    },
    replaceAll: (words: string) => editors.reduce((count, editor) => count + replaceAll(editor, words), 0),
    /** Back to the text, where the reader had come. */
    leave() {
      const place = here()
      if (place === undefined) first.commands.focus()
      else place.editor.chain().focus().setTextSelection(place.match).run()
    },
  }
}

function useInReadingOrder(): readonly Editor[] {
  const editors = useOpenEditors()
  return useMemo(() => {
    const isBefore = (one: Editor, other: Editor) =>
      one.view.dom.compareDocumentPosition(other.view.dom) & Node.DOCUMENT_POSITION_FOLLOWING
    return [...editors.values()]
      .filter((editor) => !editor.isDestroyed)
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
  }, [editors])
}

function placesIn(editors: readonly Editor[]): readonly Place[] {
  return editors.flatMap((editor) =>
    foundIn(editor.state).matches.map((match, index) => ({ editor, match, index })),
  )
}

/** How many there are in all, and which of them the reader is at; -1 for none. */
function countOf(editors: readonly Editor[]): { total: number; current: number } {
  let [total, current] = [0, -1]
  for (const editor of editors) {
    const found = foundIn(editor.state)
    if (found.current >= 0) current = total + found.current
    total += found.matches.length
  }
  return { total, current }
}

/** The first one from the caret on. */
function firstFrom(places: readonly Place[], first: Editor): number {
  const isAfter = ({ editor, match }: Place) => editor === first && match.from >= first.state.selection.from
  const at = places.findIndex(isAfter)
  return at >= 0 ? at : 0
}

function goTo(places: readonly Place[], at: number): void {
  const place = places[at]
  if (place === undefined) return
  for (const editor of new Set(places.map((each) => each.editor)))
    markCurrent(editor, editor === place.editor ? place.index : -1)
  place.editor.view.dom.querySelector('.dc-found-current')?.scrollIntoView({ block: 'center' })
}
