import { deskOf } from '../comment/desk'
import { useStepKeys } from '../comment/use-step-keys'
import { useOpenText } from '../editor/document-context'
import { sideKeys } from '../editor/side-keys'
import { useSideInAddress } from '../lib/use-address-filter'
import { nextSuggestion } from './suggestion-place'
import { waitingIn } from './use-waiting'

const stepKeys = { next: sideKeys.nextSuggestion, previous: sideKeys.previousSuggestion }

/** Leads by key from one proposal to the next, and to its card. Shows nothing of its own. */
export function SuggestionLayer() {
  const doc = useOpenText()?.doc
  const [, openSide] = useSideInAddress()

  useStepKeys(stepKeys, (by) => {
    if (doc === undefined) return
    const card = document.activeElement?.closest('[data-suggestion-card]')
    const ids = waitingIn(doc).map(({ id }) => id)
    const next = nextSuggestion(ids, card?.getAttribute('data-suggestion-card') ?? null, by)
    if (next === null) return
    deskOf(doc).change({ wanted: next })
    openSide('suggestions')
  })
  return null
}
