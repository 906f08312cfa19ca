import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { usePlanSlug } from '../../../lib/actor'
import { sheetAroundQuery } from '../sheet-query'

/** The sheet whose fields are shown, its line of the plan and its text; empty outside one. */
export const SheetShown = createContext({ id: '', nodeId: '', documentId: '' })

/** What surrounds the sheet that is shown; undefined until it is known. */
export function useSheetAround(isAsked: boolean) {
  const slug = usePlanSlug()
  const { id } = useContext(SheetShown)
  return useQuery({ ...sheetAroundQuery(slug, id), enabled: isAsked && id !== '' }).data
}
