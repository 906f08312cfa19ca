/** The same things in another order: the one at `from` stands at `to`. */
export function moved<Each>(items: readonly Each[], from: number, to: number): readonly Each[] {
  const item = items[from]
  if (item === undefined) return items
  const others = items.toSpliced(from, 1)
  return others.toSpliced(to, 0, item)
}
