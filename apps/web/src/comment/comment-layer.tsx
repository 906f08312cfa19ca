import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { usePlanSlug } from '../lib/actor'
import { useSideInAddress } from '../lib/use-address-filter'
import { type DraftThread, deskOf } from './desk'
import { PassageWay, type Touched } from './passage-way'
import { SelectionButton } from './selection-button'
import { type Thread, threadsQuery } from './thread-query'
import { useDrawnPassages } from './use-drawn-passages'
import { usePointedPassage } from './use-pointed-passage'
import { useStandings } from './use-standings'
import { useThreadSteps } from './use-thread-steps'

const none: readonly Thread[] = []

/** Where what stands beside a text covers it. */
const narrow = '(max-width: 62em)'

/** What comments draw on a text and offer there: their passages, and « Commenter » beside what is selected. */
export function CommentLayer({ documentId }: { readonly documentId: string }) {
  const doc = useOpenText()?.doc
  const editors = useOpenEditors()
  const { data } = useQuery(threadsQuery(usePlanSlug(), documentId))
  const threads = data?.threads ?? none
  const [, openSide] = useSideInAddress()
  useStandings(doc, threads)
  useDrawnPassages(documentId, doc, threads, editors)

  const look = useCallback(
    (active: string) => {
      if (doc) deskOf(doc).change({ active, draft: null, wanted: active })
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
  const [touched, setTouched] = useState<Touched | null>(null)
  const leave = useCallback(() => setTouched(null), [])
  const point = useCallback(
    (threadId: string | null, { pageX: x, pageY: y }: MouseEvent) => {
      const isCovered = matchMedia(narrow).matches
      setTouched(threadId !== null && isCovered ? { threadId, x, y } : null)
      if (threadId === null || isCovered) return
      // Who points at a passage goes on typing in it: its card is shown, and takes no focus.
      if (doc) deskOf(doc).change({ active: threadId, draft: null })
      openSide('commentaires')
    },
    [doc, openSide],
  )
  usePointedPassage(documentId, doc, threads, editors, point)
  useThreadSteps(documentId, doc, threads, openSide)

  if (doc === undefined) return null
  return (
    <>
      {touched && (
        <PassageWay
          touched={touched}
          onLeave={leave}
          onLook={(id) => {
            leave()
            look(id)
          }}
        />
      )}
      {data?.refusals.comment === null && (
        <SelectionButton documentId={documentId} doc={doc} threads={threads} onBegin={begin} onLook={look} />
      )}
    </>
  )
}
