import { fragmentContent, type JSONContent } from '@deconcert/document'
import { useEffect, useState } from 'react'
import type { XmlFragment } from 'yjs'
import { ReadContent } from './read-content'

/** A shared text to be read while others write: it follows them, once per frame at most, and can change nothing. */
export function LiveContent({ fragment }: { readonly fragment: XmlFragment }) {
  const [json, setJson] = useState<JSONContent>(() => fragmentContent(fragment))

  useEffect(() => {
    let frame = 0
    const read = () => setJson(fragmentContent(fragment))
    const readSoon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(read)
    }
    read()
    fragment.observeDeep(readSoon)
    return () => {
      cancelAnimationFrame(frame)
      fragment.unobserveDeep(readSoon)
    }
  }, [fragment])

  return <ReadContent json={json} />
}
