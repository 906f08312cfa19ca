import { useEffect, useState } from 'react'
import { useOpenText } from '../editor/document-context'
import { nowAndThen } from '../lib/now-and-then'
import { type OpenLine, openLines } from './open-lines'

const usualRest = 400

/**
 * What the texts of the open document say, fragment by fragment, now and then while they change, with what is
 * written on the figures that they cite; null before that.
 */
export function useOpenWords(
  figures: ReadonlyMap<string, string>,
  restMilliseconds = usualRest,
): readonly OpenLine[] | null {
  const doc = useOpenText()?.doc ?? null
  const [words, setWords] = useState<readonly OpenLine[] | null>(null)

  useEffect(() => {
    if (doc === null) return
    const read = () => setWords(openLines(doc, figures))
    const { ask, stop } = nowAndThen(read, restMilliseconds)
    read()
    doc.on('update', ask)
    return () => {
      stop()
      doc.off('update', ask)
    }
  }, [doc, figures, restMilliseconds])

  return words
}
