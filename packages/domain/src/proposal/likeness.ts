export const likenesses = ['same', 'close', 'some', 'little'] as const

/** How alike two proposals read, in a word. */
export type Likeness = (typeof likenesses)[number]

/** From this many thousandths on. Texts of one plan that have nothing to do with each other reach 250. */
const least: Record<Likeness, number> = { same: 700, close: 450, some: 300, little: 0 }

/** The word for a likeness given in thousandths: 0, no three letters in common; 1000, the same words. */
export function likenessOf(thousandths: number): Likeness {
  return likenesses.find((word) => thousandths >= least[word]) ?? 'little'
}
