import type { SaveState } from '@deconcert/sync/client'

/** How far a text is stored, as it is told. `isLong`: the server has been slow for so long that the count is told. */
export type ShownState = SaveState & { readonly isLong?: boolean }

/** Runs something after so many milliseconds; what it answers takes it back. */
export type Later = (run: () => void, milliseconds: number) => () => void

/** All is stored once this has lasted. */
export const restMilliseconds = 300
/** The server is slow when it has stored nothing of what waits for so long; how many wait is then told as often. */
export const longMilliseconds = 1000

const afterMilliseconds: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

const nothing = () => {}

/**
 * Takes every state of a text and passes on those worth showing: that something is not stored at once, that all is
 * stored once it has lasted. Somebody who types sees one « Enregistrement… » and not two changes per key, each of which
 * has React walk through the whole text to find the caret again.
 */
export function calmly(
  show: (state: ShownState) => void,
  later: Later = afterMilliseconds,
): (state: SaveState) => void {
  let shown: ShownState = { kind: 'saved' }
  let latest: SaveState = shown
  const rest = alarm(later)
  const slow = alarm(later)
  const pass = (state: ShownState) => {
    if (!looksSame(shown, state)) show(state)
    shown = state
  }
  const count = () => {
    if (latest.kind === 'saving' && latest.waiting > 0) pass({ ...latest, isLong: true })
    slow.set(count, longMilliseconds)
  }
  const goOn = (before: number, waiting: number, state: SaveState) => {
    if (shown.isLong) return
    if (waiting < before) slow.set(count, longMilliseconds)
    pass(state)
  }
  const begin = (state: SaveState) => {
    if (state.kind === 'saving') slow.set(count, longMilliseconds)
    else slow.stop()
    if (state.kind === 'saved' && shown.kind !== 'saved') rest.set(() => pass(state), restMilliseconds)
    else pass(state)
  }
  return (state) => {
    const before = latest
    latest = state
    rest.stop()
    if (state.kind === 'saving' && before.kind === 'saving') goOn(before.waiting, state.waiting, state)
    else begin(state)
  }
}

/** One thing at most that waits for its time. */
function alarm(later: Later) {
  let takeBack = nothing
  const stop = () => {
    takeBack()
    takeBack = nothing
  }
  const set = (run: () => void, milliseconds: number) => {
    takeBack()
    takeBack = later(run, milliseconds)
  }
  return { set, stop }
}

/** How many edits wait is told while offline and while the server is slow only. */
function looksSame(one: ShownState, other: ShownState): boolean {
  return one.kind === other.kind && one.isLong === other.isLong && countShown(one) === countShown(other)
}

function countShown(state: ShownState): number {
  if (state.kind === 'saved') return 0
  return state.kind === 'offline' || state.isLong ? state.waiting : Math.min(state.waiting, 1)
}
