import { rangeOf, textLines } from '@deconcert/document'
import { useEffect } from 'react'
import type { Doc } from 'yjs'
import { type DraftThread, deskOf } from './desk'
import { perFrame, standingsOf } from './standings'
import type { Thread } from './thread-query'

/** Keeps where the threads of a text stand, while it is written. A text on which nobody comments costs nothing. */
export function useStandings(doc: Doc | undefined, threads: readonly Thread[]): void {
  useEffect(() => {
    if (doc === undefined) return
    const desk = deskOf(doc)
    const read = () => {
      const { draft } = desk.read()
      if (threads.length === 0 && draft === null) return
      desk.change({ standings: standingsOf(doc, threads), draft: draft && moved(doc, draft) })
    }
    read()
    const frame = perFrame(read)
    doc.on('update', frame.ask)
    return () => {
      doc.off('update', frame.ask)
      frame.stop()
    }
  }, [doc, threads])
}

/** A passage on which somebody begins to comment goes along with its letters. */
function moved(doc: Doc, draft: DraftThread): DraftThread {
  const range = rangeOf(doc, textLines(doc.getXmlFragment(draft.fragment)), draft.anchor)
  return range === null ? draft : { ...draft, range }
}
