import { expect, test } from 'vitest'
import { looksOfGrades } from './grade-look'

test.each([5, 6, 7])('the %i grades of a scale look different, from the worst look to the best', (count) => {
  const looks = looksOfGrades(count)
  expect(looks).toHaveLength(count)
  expect(looks).toEqual([...new Set(looks)].sort())
  expect([looks[0], looks.at(-1)]).toEqual(['grade-0', 'grade-6'])
})
