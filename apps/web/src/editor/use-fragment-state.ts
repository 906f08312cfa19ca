import { fragmentContent, openingProblems } from '@deconcert/document'
import { useEffect, useState } from 'react'
import type { XmlFragment } from 'yjs'

/** - waiting: nothing has come yet, and an editor would seed it. - unknown: an editor would delete part of it. */
export type FragmentState = 'waiting' | 'unknown' | 'ready'

function stateOf(fragment: XmlFragment, isSynced: boolean): FragmentState {
  if (fragment.length === 0) return isSynced ? 'ready' : 'waiting'
  return openingProblems(fragmentContent(fragment)).length === 0 ? 'ready' : 'unknown'
}

/**
 * Whether an editor may be mounted on a fragment. Once it may, the editor itself watches; `onProblems` takes its word.
 */
export function useFragmentState(fragment: XmlFragment, isSynced: boolean) {
  const [state, setState] = useState<FragmentState>('waiting')

  useEffect(() => {
    if (state === 'ready') return
    const read = () => setState(stateOf(fragment, isSynced))
    read()
    fragment.doc?.on('afterAllTransactions', read)
    return () => fragment.doc?.off('afterAllTransactions', read)
  }, [fragment, isSynced, state])

  return { state, onProblems: () => setState('unknown') }
}
