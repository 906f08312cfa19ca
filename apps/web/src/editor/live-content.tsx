import { fragmentContent, type JSONContent, liveContent } from '@deconcert/document'
import { useEffect, useState } from 'react'
import type { XmlFragment } from 'yjs'
import { ReadContent } from './read-content'
import { useTextDress } from './text-dress'

/** A shared text to be read while others write: it follows them, once per frame at most, and can change nothing. */
export function LiveContent({ fragment }: { readonly fragment: XmlFragment }) {
  const [json, setJson] = useState<JSONContent>(() => fragmentContent(fragment))

  const dress = useTextDress(fragment.doc)

  useEffect(() => {
    let frame = 0
    const content = liveContent(fragment, () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    })
    const read = () => setJson(dress ? dress(fragment) : content.read())
    read()
    return () => {
      cancelAnimationFrame(frame)
      content.stop()
    }
  }, [fragment, dress])

  return <ReadContent json={json} />
}
