import { fragmentContent, plainText } from '@deconcert/document'
import { useEffect, useState } from 'react'
import { useOpenText } from '../editor/document-context'

const quietMilliseconds = 400

/** What the texts of the open document say, fragment by fragment, once nobody has typed for a moment; null before that. */
export function useOpenWords(): string | null {
  const doc = useOpenText()?.doc ?? null
  const [words, setWords] = useState<string | null>(null)

  useEffect(() => {
    if (doc === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = () => {
      const texts = [...doc.share.keys()].map((name) => plainText(fragmentContent(doc.getXmlFragment(name))))
      setWords(texts.join('\n'))
    }
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

  return words
}
