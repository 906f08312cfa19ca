import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { deskOf } from '../comment/desk'
import { useStepKeys } from '../comment/use-step-keys'
import { useOpenText } from '../editor/document-context'
import { sideKeys } from '../editor/side-keys'
import { useSideInAddress } from '../lib/use-address-filter'
import { crossedDecisionsOf } from './crossed-decisions'
import { nextSuggestion } from './suggestion-place'
import { waitingIn } from './use-waiting'

const stepKeys = { next: sideKeys.nextSuggestion, previous: sideKeys.previousSuggestion }

/** Leads by key from one proposal to the next, and to its card; tells who decided that a proposal waits again. */
export function SuggestionLayer() {
  const t = useTranslations('suggestion')
  const tCommon = useTranslations('common')
  const doc = useOpenText()?.doc
  const [, openSide] = useSideInAddress()

  useEffect(
    () =>
      doc &&
      crossedDecisionsOf(doc).listen((count) =>
        notifications.show({
          message: t('waitsAgain', { count }),
          autoClose: false,
          closeButtonProps: { 'aria-label': tCommon('close') },
        }),
      ),
    [doc, t, tCommon],
  )
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
