import { fragmentContent, type Suggestion, suggestionsIn } from '@deconcert/document'
import { useEffect, useState } from 'react'
import { useOpenText } from '../editor/document-context'

/** A proposal, and in which text of the document it stands. */
export type Waiting = Suggestion & { readonly fragment: string }

const quietMilliseconds = 150

/** What is proposed in the texts of the open document, read again a moment after each change. */
export function useWaiting(): readonly Waiting[] {
  const doc = useOpenText()?.doc ?? null
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])

  useEffect(() => {
    if (doc === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () =>
      setWaiting(
        [...doc.share.keys()].flatMap((fragment) =>
          suggestionsIn(fragmentContent(doc.getXmlFragment(fragment))).map((each) => ({ ...each, fragment })),
        ),
      )
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(read, quietMilliseconds)
    }
    read()
    doc.on('update', later)
    return () => {
      clearTimeout(timer)
      doc.off('update', later)
    }
  }, [doc])

  return waiting
}
