import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useOpenText } from '../../editor/document-context'
import { usePlanSlug } from '../../lib/actor'
import { nowAndThen } from '../../lib/now-and-then'
import { sheetLifeQuery } from './sheet-life-query'

/** Long enough for what was typed to be stored, and for a room that writes not to ask at each letter. */
const restMilliseconds = 5000

/** Has what is missing in a sheet read anew now and then while somebody writes in its long texts. Shows nothing. */
export function LifeWithTexts({ sheetId }: { readonly sheetId: string }) {
  const doc = useOpenText()?.doc ?? null
  const slug = usePlanSlug()
  const queries = useQueryClient()

  useEffect(() => {
    if (doc === null) return
    const { queryKey } = sheetLifeQuery(slug, sheetId)
    const { ask, stop } = nowAndThen(() => void queries.invalidateQueries({ queryKey }), restMilliseconds)
    doc.on('update', ask)
    return () => {
      stop()
      doc.off('update', ask)
    }
  }, [doc, slug, sheetId, queries])

  return null
}
