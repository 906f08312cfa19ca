import { fragmentContent, type Suggestion, suggestionsIn } from '@deconcert/document'
import { useEffect, useState } from 'react'
import type { Doc } from 'yjs'
import { useOpenText } from '../editor/document-context'
import { nowAndThen } from '../lib/now-and-then'

/** A proposal, and in which text of the document it stands. */
export type Waiting = Suggestion & { readonly fragment: string }

const restMilliseconds = 300

/** What is proposed in the texts of the open document, read again while they change, without end too. */
export function useWaiting(): readonly Waiting[] {
  const doc = useOpenText()?.doc ?? null
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])

  useEffect(() => {
    if (doc === null) return
    const read = () => {
      const next = waitingIn(doc)
      // A text in which nothing is proposed draws nothing anew.
      setWaiting((before) => (before.length + next.length === 0 ? before : next))
    }
    const { ask, stop } = nowAndThen(read, restMilliseconds)
    read()
    doc.on('update', ask)
    return () => {
      stop()
      doc.off('update', ask)
    }
  }, [doc])

  return waiting
}

/** What is proposed in the texts of a document now. */
export function waitingIn(doc: Doc): readonly Waiting[] {
  return [...doc.share.keys()].flatMap((fragment) =>
    suggestionsIn(fragmentContent(doc.getXmlFragment(fragment))).map((each) => ({ ...each, fragment })),
  )
}
