import type { SaveState } from '@deconcert/sync/client'

/** Runs something a little later; what it answers takes it back. */
export type Later = (run: () => void) => () => void

const restMilliseconds = 300

const afterARest: Later = (run) => {
  const timer = setTimeout(run, restMilliseconds)
  return () => clearTimeout(timer)
}

/**
 * Takes every state of a text and passes on those worth showing: that something is not stored at once, that all is
 * stored once it has lasted. Somebody who types sees one « Enregistrement… » and not two changes per key, each of which
 * has React walk through the whole text to find the caret again.
 */
export function calmly(
  show: (state: SaveState) => void,
  later: Later = afterARest,
): (state: SaveState) => void {
  let shown: SaveState = { kind: 'saved' }
  let takeBack = () => {}
  const pass = (state: SaveState) => {
    if (!looksSame(shown, state)) show(state)
    shown = state
  }
  return (state) => {
    takeBack()
    takeBack = () => {}
    if (state.kind === 'saved' && shown.kind !== 'saved') takeBack = later(() => pass(state))
    else pass(state)
  }
}

/** How many edits wait is told while offline only. */
function looksSame(one: SaveState, other: SaveState): boolean {
  return one.kind === other.kind && countShown(one) === countShown(other)
}

function countShown(state: SaveState): number {
  if (state.kind === 'saved') return 0
  return state.kind === 'offline' ? state.waiting : Math.min(state.waiting, 1)
}
