import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import type { Doc } from 'yjs'
import { type DrawnPassage, drawPassages } from '../editor/commented-passages'
import { type DeskState, deskOf } from './desk'
import { onPage, pageLines } from './page-lines'
import { perFrame, rangeIn } from './standings'
import { type Surface, surfacesOf } from './surface'
import type { Thread } from './thread-query'

const looks = ['open', 'blocking', 'active'] as const

/** Draws the passages of the open threads on every text of the page, and again whenever they or the page change. */
export function useDrawnPassages(
  documentId: string,
  doc: Doc | undefined,
  threads: readonly Thread[],
  editors: ReadonlyMap<string, Editor>,
): void {
  useEffect(() => {
    if (doc === undefined) return
    const desk = deskOf(doc)
    const draw = () => drawAll(surfacesOf(documentId, editors), threads, desk.read())
    const frame = perFrame(draw)
    frame.ask()
    const stop = desk.listen(frame.ask)
    // A block that is made another takes along what was drawn on it, though its passage stands where it stood.
    if (threads.length > 0) doc.on('update', frame.ask)
    // Where a text is read its words come anew when they change: after what was drawn on the old ones.
    const watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !isTyped(target))) frame.ask()
    })
    const side = document.querySelector(`[data-side-text="${CSS.escape(documentId)}"]`)
    if (side) watcher.observe(side, { childList: true, characterData: true, subtree: true })
    return () => {
      stop()
      doc.off('update', frame.ask)
      watcher.disconnect()
      frame.stop()
      for (const look of looks) CSS.highlights?.delete(nameOf(look))
    }
  }, [documentId, doc, threads, editors])
}

function isTyped(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement
  return element?.closest('.ProseMirror') !== null
}

function nameOf(look: DrawnPassage['look']): string {
  return `dc-passage-${look}`
}

function drawAll(surfaces: readonly Surface[], threads: readonly Thread[], desk: DeskState): void {
  const read: { look: DrawnPassage['look']; range: Range }[] = []
  for (const surface of surfaces) {
    const passages = passagesIn(surface.fragment, threads, desk)
    if (surface.editor !== null) drawPassages(surface.editor, passages)
    else read.push(...rangesOf(surface, passages))
  }
  for (const look of looks) {
    const ranges = read.filter((each) => each.look === look).map(({ range }) => range)
    CSS.highlights?.set(nameOf(look), new Highlight(...ranges))
  }
}

function rangesOf({ root }: Surface, passages: readonly DrawnPassage[]) {
  if (passages.length === 0) return []
  const lines = pageLines(root)
  return passages.flatMap(({ look, range }) => {
    const shown = onPage(lines, range)
    return shown ? [{ look, range: shown }] : []
  })
}

function passagesIn(
  fragment: string,
  threads: readonly Thread[],
  { standings, active, draft }: DeskState,
): readonly DrawnPassage[] {
  const passages = threads
    .filter((thread) => thread.fragment === fragment && (thread.state === 'open' || thread.id === active))
    .flatMap(({ id, isBlocking }): DrawnPassage[] => {
      const range = rangeIn(standings.get(id))
      const look = id === active ? 'active' : isBlocking ? 'blocking' : 'open'
      return range ? [{ id, range, look }] : []
    })
  if (draft?.fragment !== fragment) return passages
  return [...passages, { id: 'draft', range: draft.range, look: 'active' }]
}
