import { axisSteps } from '@deconcert/domain/figure'

/** A point of a line, in pixels, with the figure that it stands for. */
export type Spot = { readonly x: number; readonly y: number; readonly year: number; readonly value: number }

export type LinesLayout = {
  readonly steps: readonly { readonly value: number; readonly y: number }[]
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** One for each row; runs are parted where a year has no figure. */
  readonly lines: readonly (readonly (readonly Spot[])[])[]
}

/** Pixels around what is drawn: for the figures of the axis, and for the years below. */
export const around = { left: 64, right: 22, top: 12, bottom: 28 } as const

type Grid = {
  readonly years: readonly number[]
  readonly rows: readonly { readonly values: readonly (number | null)[] }[]
}

/** Lays the rows of a grid as lines in a drawing of this size; years stand as far apart as they are. */
export function linesLayout({ years, rows }: Grid, width: number, height: number): LinesLayout {
  const known = rows.flatMap(({ values }) => values.filter((value) => value !== null))
  const steps = axisSteps(known)
  const [low = 0, high = 1] = [steps[0], steps.at(-1)]
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  const inner = { width: width - around.left - around.right, height: height - around.top - around.bottom }
  const xOf = (year: number) =>
    around.left + (last === first ? inner.width / 2 : (inner.width * (year - first)) / (last - first))
  const yOf = (value: number) => around.top + (inner.height * (high - value)) / (high - low)
  return {
    steps: steps.map((value) => ({ value, y: yOf(value) })),
    years: shownYears(years, inner.width).map((year) => ({ year, x: xOf(year) })),
    lines: rows.map(({ values }) =>
      runsOf(years, values).map((run) =>
        run.map(({ year, value }) => ({ year, value, x: xOf(year), y: yOf(value) })),
      ),
    ),
  }
}

const leastBetweenYears = 48

/** Those that have room to be written, from the last one back. */
function shownYears(years: readonly number[], width: number): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)]
  if (last === first) return years
  const perYear = width / (last - first)
  const shown: number[] = []
  for (const year of years.toReversed()) {
    const nearest = shown[0]
    if (nearest === undefined || (nearest - year) * perYear >= leastBetweenYears) shown.unshift(year)
  }
  return shown
}

type Known = { readonly year: number; readonly value: number }

function runsOf(years: readonly number[], values: readonly (number | null)[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [[]]
  for (const [index, year] of years.entries()) {
    const value = values[index] ?? null
    if (value === null) runs.push([])
    else runs.at(-1)?.push({ year, value })
  }
  return runs.filter((run) => run.length > 0)
}
