/** Seven looks, from the worst to the best: the grades of a shorter scale leave out those in between. */
const gradeLooks = ['grade-0', 'grade-1', 'grade-2', 'grade-3', 'grade-4', 'grade-5', 'grade-6'] as const

export type GradeLook = (typeof gradeLooks)[number]

const kept: Readonly<Record<number, readonly number[]>> = {
  5: [0, 1, 3, 5, 6],
  6: [0, 1, 2, 4, 5, 6],
}

/** What tells each of so many grades from the others, from the worst. */
export function looksOfGrades(count: number): readonly GradeLook[] {
  const indices = kept[count] ?? gradeLooks.map((_, index) => index)
  return indices.map((index) => gradeLooks[index] ?? 'grade-0')
}
