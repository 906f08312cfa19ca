import { useSyncExternalStore } from 'react'
import { keptFields } from '../../lib/kept-fields'
import { useMe } from '../../lib/me'

/** How many short fields of a sheet are written and not stored, on this device. */
export function useUnstoredFields(sheetId: string): number {
  const accountId = useMe()?.account.id
  useSyncExternalStore(keptFields.subscribe, keptFields.read)
  return accountId === undefined ? 0 : keptFields.countOf(accountId, sheetId)
}

/** The keys of those that are not on the page to be written in. */
export function useFieldsAside(sheetId: string): readonly string[] {
  const accountId = useMe()?.account.id
  useSyncExternalStore(keptFields.subscribe, keptFields.read)
  return accountId === undefined ? [] : keptFields.aside(accountId, sheetId)
}
