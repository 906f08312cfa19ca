type Counted = { readonly count: number }

/** Where each part of a bar begins and how long it is, so that all of them fill it. */
export function runsOf<Part extends Counted>(
  parts: readonly Part[],
  length: number,
): readonly (Part & { readonly start: number; readonly length: number })[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  let before = 0
  return parts.map((part) => {
    const start = total === 0 ? 0 : (before / total) * length
    before += part.count
    return { ...part, start, length: total === 0 ? 0 : (part.count / total) * length }
  })
}
