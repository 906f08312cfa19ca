import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, whole } from './fraction'
import { byMerit, gaugeOf, meritSteps } from './merit'

/** The definition: the lower medians of the judgments, one being removed after another. */
function majorityValue(profile: readonly number[]): readonly number[] {
  const judgments = profile.flatMap((count, grade) => new Array<number>(count).fill(grade))
  const value: number[] = []
  while (judgments.length > 0) value.push(...judgments.splice(Math.ceil(judgments.length / 2) - 1, 1))
  return value
}

/** Negative when the first is the better. */
function byDefinition(a: readonly number[], b: readonly number[]): number {
  const other = majorityValue(b)
  const [difference = 0] = majorityValue(a)
    .map((grade, n) => (other[n] ?? 0) - grade)
    .filter((each) => each !== 0)
  return Math.sign(difference)
}

function byGroups(a: readonly number[], b: readonly number[]): number {
  return Math.sign(byMerit(meritSteps(a.map(whole)), meritSteps(b.map(whole))))
}

function profilesOf(voters: number, grades: number): readonly (readonly number[])[] {
  if (grades === 1) return [[voters]]
  const firsts = Array.from({ length: voters + 1 }, (_, first) => first)
  return firsts.flatMap((first) => profilesOf(voters - first, grades - 1).map((rest) => [first, ...rest]))
}

test.each([
  [3, 7],
  [4, 5],
  [5, 4],
])(
  '[C6] moving groups orders as removing one median after another: %i grades, to %i voters',
  (grades, most) => {
    for (let voters = 1; voters <= most; voters += 1) {
      const profiles = profilesOf(voters, grades)
      const pairs = profiles.flatMap((a) => profiles.map((b) => [a, b] as const))
      const wrong = pairs.filter(([a, b]) => byGroups(a, b) !== byDefinition(a, b))
      expect(wrong).toEqual([])
    }
  },
)

const profile = fc
  .array(fc.nat(6), { minLength: 7, maxLength: 7 })
  .filter((counts) => counts.some((n) => n > 0))

test('[C6] only shares count: a profile is equal to its multiples, and to its weighted self', () => {
  fc.assert(
    fc.property(profile, profile, fc.integer({ min: 2, max: 9 }), (a, b, many) => {
      expect(
        byGroups(
          a,
          a.map((count) => count * many),
        ),
      ).toBe(0)
      const sum = BigInt(a.reduce((all, count) => all + count, 0))
      const weighted = meritSteps(a.map((count) => fraction(BigInt(count), sum)))
      expect(Math.sign(byMerit(weighted, meritSteps(b.map(whole))))).toBe(byGroups(a, b))
    }),
  )
})

test('[C6] profiles of any number of voters compare as the definition does on as many', () => {
  fc.assert(
    fc.property(profile, profile, (a, b) => {
      const [m, n] = [a, b].map((counts) => counts.reduce((all, count) => all + count, 0)) as [number, number]
      const [all, others] = [a.map((count) => count * n), b.map((count) => count * m)]
      expect(byGroups(a, b)).toBe(byDefinition(all, others))
    }),
  )
})

test('[C6] the median is the lower one', () => {
  expect(gaugeOf([2, 0, 2].map(whole))).toEqual({ median: 0, below: whole(0), above: whole(2) })
  expect(gaugeOf([1, 0, 2].map(whole)).median).toBe(2)
  expect(() => gaugeOf([])).toThrow(RangeError)
})
