import type { SeriesPoint } from './series'

/** The figures of a series as a grid: years across, territories down, the whole territory first; null where none is. */
export type SeriesGrid = {
  readonly years: readonly number[]
  readonly rows: readonly {
    readonly territoryId: string | null
    readonly values: readonly (number | null)[]
  }[]
}

/** Lays points in a grid, territories in the order of `order` and those that it does not name behind. */
export function seriesGrid(points: readonly SeriesPoint[], order: readonly string[]): SeriesGrid {
  const years = [...new Set(points.map(({ year }) => year))].sort((one, other) => one - other)
  const ranks = new Map(order.map((id, rank) => [id, rank]))
  const rankOf = (id: string | null) => (id === null ? -1 : (ranks.get(id) ?? order.length))
  const rows = new Map<string | null, Map<number, number>>()
  for (const { territoryId, year, value } of points) {
    const row = rows.get(territoryId) ?? new Map<number, number>()
    row.set(year, value)
    rows.set(territoryId, row)
  }
  return {
    years,
    rows: [...rows]
      .map(([territoryId, row]) => ({ territoryId, values: years.map((year) => row.get(year) ?? null) }))
      .sort((one, other) => rankOf(one.territoryId) - rankOf(other.territoryId)),
  }
}

/** Round steps for an axis that holds these figures, zero included: at most seven, from the lowest to the highest. */
export function axisSteps(values: readonly number[]): readonly number[] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return [0, 1]
  const step = roundStep((high - low) / 5)
  const first = Math.floor(low / step)
  const last = Math.ceil(high / step)
  return Array.from({ length: last - first + 1 }, (_, n) => clean((first + n) * step))
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const times = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough) ?? 10
  return times * power
}

/** Without the dust of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
