import published from './vectors.json'

export type Vector<Input, Expected> = {
  readonly id: string
  readonly input: Input
  readonly expected: Expected
}

/** The vectors of one way of voting. Throws a RangeError when there are none. */
export function vectorsOf<Input, Expected>(method: string): readonly Vector<Input, Expected>[] {
  const found = published.vectors.filter((vector) => vector.method === method)
  if (found.length === 0) throw new RangeError('no vector of this method')
  return found as unknown as readonly Vector<Input, Expected>[]
}
