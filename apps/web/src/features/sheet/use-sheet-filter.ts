import { type SheetState, sheetStates } from '@deconcert/domain/sheet'
import { useAddressFilter } from '../../lib/use-address-filter'
import type { ListedSheet } from '../../sheet-life/sheets-query'

export const filterNames = {
  text: 'recherche',
  state: 'etat',
  group: 'groupe',
  lead: 'pilote',
  sort: 'tri',
} as const

/** What `?pilote=` holds to show only the sheets that nobody leads. */
export const withoutLead = 'sans'

export const sheetSorts = ['plan', 'title', 'filled', 'changed'] as const
type SheetSort = (typeof sheetSorts)[number]

export type SheetFilter = {
  readonly text: string
  readonly state: SheetState | null
  readonly group: string
  readonly isWithoutLead: boolean
  readonly sort: SheetSort
}

/** The filter that the address holds. What it cannot mean is left out. */
export function useSheetFilter(): SheetFilter {
  const [text] = useAddressFilter(filterNames.text)
  const [state] = useAddressFilter(filterNames.state)
  const [group] = useAddressFilter(filterNames.group)
  const [lead] = useAddressFilter(filterNames.lead)
  const [sort] = useAddressFilter(filterNames.sort)

  return {
    text: text.trim(),
    state: sheetStates.find((each) => each === state) ?? null,
    group,
    isWithoutLead: lead === withoutLead,
    sort: sheetSorts.find((each) => each === sort) ?? 'plan',
  }
}

export function isFiltered({ text, state, group, isWithoutLead }: SheetFilter): boolean {
  return text !== '' || state !== null || group !== '' || isWithoutLead
}

/** Whether a structure leads the sheet. */
export function leadOf({ lead }: ListedSheet): string {
  return lead?.structure ?? ''
}

const orders: Record<SheetSort, ((one: ListedSheet, other: ListedSheet) => number) | null> = {
  plan: null,
  title: (one, other) => one.title.localeCompare(other.title),
  filled: (one, other) => one.completeness.kept - other.completeness.kept,
  changed: (one, other) => (other.updatedAt ?? '').localeCompare(one.updatedAt ?? ''),
}

/** The sheets that the filter keeps, in the order that it asks for. */
export function filterSheets(sheets: readonly ListedSheet[], filter: SheetFilter): readonly ListedSheet[] {
  const kept = sheets.filter((sheet) => isKept(sheet, filter))
  const order = orders[filter.sort]
  return order === null ? kept : kept.toSorted(order)
}

function isKept(sheet: ListedSheet, { text, state, group, isWithoutLead }: SheetFilter): boolean {
  if (state !== null && sheet.completeness.state !== state) return false
  if (group !== '' && sheet.groupSlug !== group) return false
  if (isWithoutLead && leadOf(sheet) !== '') return false
  return plain([sheet.title, sheet.reference, leadOf(sheet)].join(' ')).includes(plain(text))
}

/** Without case and accents: « Élu » is found by « elu ». */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}
