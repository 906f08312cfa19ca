import type { Seen } from './in-page'

/** One line of the report; milliseconds, but for the counts. */
export type Figures = {
  readonly updates: number
  readonly updateP50: number
  readonly updateP95: number
  readonly updateMax: number
  readonly keys: number
  readonly keyP50: number
  readonly keyP95: number
  readonly keyMax: number
  readonly framesDroppedPercent: number
  readonly longTasks: number
  readonly longestTask: number
  /** Of the page's main thread, in processor time: what else the machine does counts for nothing. */
  readonly busyPercent: number
  /** What the page's scripts hold once what is not used is gone, in MB. */
  readonly heapMegabytes: number
}

/** What is measured from outside the page. */
export type Outside = Pick<Figures, 'busyPercent' | 'heapMegabytes'>

export function figuresOf({ updates, keys, frames, longTasks }: Seen, outside: Outside): Figures {
  return {
    updates: updates.length,
    updateP50: share(updates, 0.5),
    updateP95: share(updates, 0.95),
    updateMax: share(updates, 1),
    keys: keys.length,
    keyP50: share(keys, 0.5),
    keyP95: share(keys, 0.95),
    keyMax: share(keys, 1),
    framesDroppedPercent: droppedPercent(frames),
    longTasks: longTasks.length,
    longestTask: share(longTasks, 1),
    busyPercent: rounded(outside.busyPercent),
    heapMegabytes: rounded(outside.heapMegabytes),
  }
}

/** The value below which this share of the values lies; 0 when there is none. */
function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
}

/** Of the frames that a screen of this pace would have shown. The pace is that of the page's shortest frames. */
function droppedPercent(frames: readonly number[]): number {
  const pace = Math.max(share(frames, 0.1), 1)
  const due = frames.reduce((sum, frame) => sum + Math.max(1, Math.round(frame / pace)), 0)
  return due === 0 ? 0 : rounded((100 * (due - frames.length)) / due)
}

/** How many times as much as the other; only of what can be compared from one machine to the next. */
export function ratios(one: Figures, other: Figures): Partial<Figures> {
  const compared = ['updateP50', 'updateP95', 'keyP50', 'keyP95', 'busyPercent', 'heapMegabytes'] as const
  const known = compared.filter((name) => other[name] > 0)
  return Object.fromEntries(known.map((name) => [name, rounded(one[name] / other[name])]))
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
