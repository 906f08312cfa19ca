import type { BallotOption } from '../ballot/rules'
import type { ForAgainstResult, RankedResult } from './result'
import type { Part, Weigh } from './weighing'

/** How a way of voting is counted: whole numbers in cells for each college, then a result of the weighed cells. */
export type Counter = {
  readonly width: number
  /** Adds so many votes of one expressed choice. Throws a RangeError on what is no choice of the ballot. */
  readonly add: (cells: number[], choice: string, count: number) => void
  /** Null when the weights leave nothing to count. */
  readonly result: (parts: readonly Part[], weigh: Weigh) => ForAgainstResult | RankedResult | null
}

/** Adds to one cell. A choice that has no cell was never accepted: the box is not one of this ballot. */
export function addTo(cells: number[], cell: number | undefined, count: number): void {
  const before = cell === undefined ? undefined : cells[cell]
  if (cell === undefined || before === undefined) throw new RangeError('not a choice of this ballot')
  cells[cell] = before + count
}

/** The place of each option. */
export function placesOf(options: readonly BallotOption[]): ReadonlyMap<string, number> {
  return new Map(options.map(({ key }, place) => [key, place]))
}
