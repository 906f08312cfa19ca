import type { Doc } from 'yjs'
import { useOpenEditors } from '../editor/open-editors'
import { sideKeys } from '../editor/side-keys'
import { useMe } from '../lib/me'
import { deskOf } from './desk'
import { type From, nextThread } from './next-thread'
import { shownThreads } from './shown-threads'
import { rangeIn } from './standings'
import { caretIn, type Surface, surfacesOf } from './surface'
import type { Thread } from './thread-query'
import { useStepKeys } from './use-step-keys'

const stepKeys = { next: sideKeys.nextThread, previous: sideKeys.previousThread }

/** Leads by key to the open thread after the caret or before it, or after the one that is looked at. */
export function useThreadSteps(
  documentId: string,
  doc: Doc | undefined,
  threads: readonly Thread[],
  openSide: (key: string) => void,
): void {
  const editors = useOpenEditors()
  const me = useMe()?.account.id ?? ''

  useStepKeys(stepKeys, (by) => {
    if (doc === undefined) return
    const desk = deskOf(doc)
    const surfaces = surfacesOf(documentId, editors)
    const fragments = surfaces.map(({ fragment }) => fragment)
    const { beside, tray } = shownThreads(threads, { ...desk.read(), active: null }, 'open', me, fragments)
    const next = nextThread([...beside, ...tray], fromHere(doc, surfaces), by)
    if (next === null) return
    desk.change({ active: next, wanted: next })
    openSide('commentaires')
  })
}

function fromHere(doc: Doc, surfaces: readonly Surface[]): From {
  const { active, standings } = deskOf(doc).read()
  const at = surfaces.findIndex((surface) => caretIn(surface) !== null)
  const surface = surfaces[at]
  const caret = surface && caretIn(surface)
  if (caret == null) return active
  return {
    isBefore: ({ id, fragment }) => {
      const place = surfaces.findIndex((each) => each.fragment === fragment)
      const from = rangeIn(standings.get(id))?.from
      return place > at || (place === at && from !== undefined && from >= caret)
    },
  }
}
