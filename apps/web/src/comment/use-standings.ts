import { rangeOf, textLines } from '@deconcert/document'
import { useEffect } from 'react'
import type { Doc } from 'yjs'
import { type DraftThread, deskOf } from './desk'
import { areSameStandings } from './same-standings'
import { perFrame, standingsOf } from './standings'
import type { Thread } from './thread-query'

/** Keeps where the threads of a text stand, while it is written, and draws nothing anew where none of them moves. */
export function useStandings(doc: Doc | undefined, threads: readonly Thread[]): void {
  useEffect(() => {
    if (doc === undefined) return
    const desk = deskOf(doc)
    const read = () => {
      const before = desk.read()
      if (threads.length === 0 && before.draft === null && before.standings.size === 0) return
      const standings = standingsOf(doc, threads)
      const draft = before.draft && moved(doc, before.draft)
      if (draft === before.draft && areSameStandings(before.standings, standings)) return
      desk.change({ standings, draft })
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
  const { from, to } = draft.range
  return range === null || (range.from === from && range.to === to) ? draft : { ...draft, range }
}
