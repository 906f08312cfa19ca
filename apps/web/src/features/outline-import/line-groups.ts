import type { OutlineLine } from '@deconcert/domain/plan'

/** Lines shown one by one, or several left out that are shown folded. */
export type LineGroup =
  | { readonly kind: 'line'; readonly line: OutlineLine }
  | { readonly kind: 'folded'; readonly lines: readonly OutlineLine[] }

const fewest = 3

/**
 * Folds runs of lines that are left out, so that what matters stands together. What was left out by hand stays, and so
 * does every line of a text in which nothing was recognised: each may be what matters.
 */
export function lineGroups(lines: readonly OutlineLine[]): readonly LineGroup[] {
  if (!lines.some(({ kind }) => kind === 'heading')) return lines.map((line) => ({ kind: 'line', line }))
  const groups: LineGroup[] = []
  let run: OutlineLine[] = []
  const close = () => {
    if (run.length >= fewest) groups.push({ kind: 'folded', lines: run })
    else groups.push(...run.map((line) => ({ kind: 'line', line }) as const))
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'ignored' && line.why !== 'by-hand') {
      run.push(line)
      continue
    }
    close()
    groups.push({ kind: 'line', line })
  }
  close()
  return groups
}
