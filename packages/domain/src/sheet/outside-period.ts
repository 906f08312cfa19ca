import { firstDayOf, lastDayOf, type PartialDate } from '../plan/partial-date'
import type { SheetFacts } from './sheet-facts'

/** Whether a date is certainly before the first day of the plan, or after its last. */
export function isOutsidePeriod(date: PartialDate | null, { start, end }: SheetFacts['period']): boolean {
  if (date === null) return false
  return (
    (start !== null && lastDayOf(date) < `${start}-01-01`) ||
    (end !== null && firstDayOf(date) > `${end}-12-31`)
  )
}
