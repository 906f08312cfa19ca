import { useEffect } from 'react'
import { useOpenText } from '../editor/document-context'
import { usePlanSlug } from '../lib/actor'
import { api } from '../lib/api'

/** Tells the server that the reader leaves a text which they saw up to now. Shows nothing. */
export function LeaveMark({ documentId }: { readonly documentId: string }) {
  const slug = usePlanSlug()
  const isSeen = useOpenText()?.isSynced ?? false

  useEffect(() => {
    if (!isSeen) return
    const leave = () => {
      const asked = { param: { plan: slug, text: documentId } }
      // The page may be gone before the answer: a mark that does not come shows more, not less.
      const request = api.plans[':plan'].texts[':text'].departure.$post(asked, { init: { keepalive: true } })
      request.catch(() => undefined)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [slug, documentId, isSeen])

  return null
}
