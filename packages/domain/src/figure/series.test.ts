import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Series, seriesLimits, seriesRefusal } from './series'
import { axisSteps, seriesGrid } from './series-shape'

const point = (territoryId: string | null, year: number, value = 1) => ({ territoryId, year, value })
const series = (change: Partial<Series> = {}): Series => ({
  title: 'Habitants',
  unit: 'personnes',
  source: 'Insee',
  points: [point('a', 2023), point('a', 2024), point(null, 2024)],
  ...change,
})

describe('series', () => {
  test.each([
    [[series({ title: ' ' })], 'title-missing'],
    [[series({ source: '' })], 'figure-source-missing'],
    [[series({ points: [] })], 'series-empty'],
    [[], 'series-empty'],
    [[series({ unit: 'x'.repeat(61) })], 'too-long'],
    [[series(), series({ title: 'habitants ' })], 'series-twice'],
    [[series({ points: [point('a', 2023), point('a', 2023, 2)] })], 'figure-twice'],
    [[series({ points: [point('a', 1800)] })], 'figure-year-invalid'],
    [[series({ points: [point('a', 2023, Number.POSITIVE_INFINITY)] })], 'figure-invalid'],
    [Array.from({ length: 21 }, (_, n) => series({ title: `Series ${n}` })), 'too-many'],
    [[series({ points: Array.from({ length: 5001 }, (_, n) => point(String(n), 2024)) })], 'too-many'],
  ])('[F47] what cannot be imported is refused (case %#)', (asked, refusal) => {
    expect(seriesRefusal(asked)?.refusal).toBe(refusal)
  })

  test('[F47] what can is not, up to the limits', () => {
    const points = Array.from({ length: seriesLimits.pointsPerImport }, (_, n) => point(String(n), 2024))

    expect(seriesRefusal([series(), series({ title: 'Aidants' })])).toBeNull()
    expect(seriesRefusal([series({ points })])).toBeNull()
  })

  test('[F48] points are laid in a grid: the whole territory first, then the order of the plan, years in order', () => {
    const points = [point('b', 2024, 4), point('x', 2022, 9), point('a', 2022, 1), point(null, 2024, 7)]

    expect(seriesGrid(points, ['a', 'b'])).toEqual({
      years: [2022, 2024],
      rows: [
        { territoryId: null, values: [null, 7] },
        { territoryId: 'a', values: [1, null] },
        { territoryId: 'b', values: [null, 4] },
        { territoryId: 'x', values: [9, null] },
      ],
    })
  })

  test('[F49] an axis holds zero and every figure, in at most eight round steps', () => {
    const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1000)
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1 }), (values) => {
        const steps = axisSteps(values)
        expect(steps.length).toBeGreaterThan(1)
        expect(steps.length).toBeLessThanOrEqual(8)
        expect(steps).toContain(0)
        expect(steps[0]).toBeLessThanOrEqual(Math.min(...values))
        expect(steps.at(-1)).toBeGreaterThanOrEqual(Math.max(...values))
      }),
    )
    expect(axisSteps([3, 58_300])).toEqual([0, 20_000, 40_000, 60_000])
    expect(axisSteps([-2, 0.5])).toEqual([-2, -1.5, -1, -0.5, 0, 0.5])
    expect(axisSteps([0])).toEqual([0, 1])
  })
})
