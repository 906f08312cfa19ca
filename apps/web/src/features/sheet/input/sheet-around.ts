import { useQuery } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import { usePlanSlug } from '../../../lib/actor'
import { sheetAroundQuery } from '../sheet-query'

/** The sheet whose fields are shown; empty outside one. */
export const SheetShown = createContext('')

/** What surrounds the sheet that is shown; undefined until it is known. */
export function useSheetAround(isAsked: boolean) {
  const slug = usePlanSlug()
  const sheet = useContext(SheetShown)
  return useQuery({ ...sheetAroundQuery(slug, sheet), enabled: isAsked && sheet !== '' }).data
}
