import { expect, test } from 'vitest'
import { runsOf } from './fate-runs'

test('[P74] the runs of a bar follow each other and fill it', () => {
  const runs = runsOf([{ count: 3 }, { count: 1 }, { count: 0 }], 1000)

  expect(runs.map(({ start, length }) => [start, length])).toEqual([
    [0, 750],
    [750, 250],
    [1000, 0],
  ])
  expect(runsOf([{ count: 0 }], 1000)).toEqual([{ count: 0, start: 0, length: 0 }])
})
