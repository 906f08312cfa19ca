import type { DocumentAccess, SaveState } from '@deconcert/sync/client'
import type { ShownState } from './calm-save-state'
import { type ReadOnlyCause, readOnlyCause } from './document-access'

/** What the line beside a text tells: the state of its sign, and the name of its words in the catalogue. */
export type SaveLine = {
  readonly kind: SaveState['kind']
  readonly words: `save.${'saved' | 'saving' | 'savingLong' | 'offline' | 'fields'}` | `held.${ReadOnlyCause}`
}

/**
 * What is shown may all be stored: as long as the page offers a draft of what was refused, the line speaks of that; and
 * of the fields beside the text, where the text itself is stored.
 */
export function saveLine(
  state: ShownState,
  access: DocumentAccess,
  hasDraft: boolean,
  unstored = 0,
): SaveLine {
  const isRefused = state.kind === 'saved' && hasDraft && access.kind === 'read'
  if (state.kind === 'held' || isRefused) return { kind: 'held', words: `held.${readOnlyCause(access)}` }
  if (state.kind === 'saved' && unstored > 0) return { kind: 'saving', words: 'save.fields' }
  if (state.kind === 'saving' && state.isLong) return { kind: 'saving', words: 'save.savingLong' }
  return { kind: state.kind, words: `save.${state.kind}` }
}
