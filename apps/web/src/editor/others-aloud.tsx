import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { isAnnouncing } from '../lib/announce'
import { type Announcement, announcer } from './announcements'
import type { OpenText } from './document-context'
import classes from './others-aloud.module.css'
import { listenToOthers } from './others-edits'

/** Says to screen readers who comes, leaves and writes where; silent when alone, and for whoever does not want it. */
export function OthersAloud({ open }: { readonly open: OpenText }) {
  const [said, setSaid] = useState<Announcement | null>(null)
  const words = useAnnouncementWords()
  const { doc, awareness, person } = open

  useEffect(() => {
    const { hear, stop } = announcer({
      say: (announcement) => isAnnouncing() && setSaid(announcement),
      now: () => performance.now(),
      later: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
    })
    const deafen = listenToOthers(doc, awareness, person, hear)
    return () => {
      deafen()
      stop()
    }
  }, [doc, awareness, person])

  return (
    <div role="status" aria-live="polite" className={classes.aloud} data-others>
      {said && words(said)}
    </div>
  )
}

/** How many people are named; the others are counted. */
const mostNamed = 2

function useAnnouncementWords(): (announcement: Announcement) => string {
  const t = useTranslations('editor.others')
  const named = (names: readonly string[]) => ({
    names: names.slice(0, mostNamed).join(', '),
    more: Math.max(0, names.length - mostNamed),
    count: names.length,
  })

  return ({ came, left, writing, place }) => {
    const sentences = [
      came.length > 0 && t('come', named(came)),
      left.length > 0 && t('leave', named(left)),
      writing.length > 0 && place === null && t('write', named(writing)),
      writing.length > 0 && place !== null && t('writeIn', { ...named(writing), place: labelOf(place) }),
    ]
    return sentences.filter((sentence) => sentence !== false).join(' ')
  }
}

/** What the page calls the text of this fragment. */
function labelOf(fragment: string): string {
  const text = document.querySelector(`[data-editor="${CSS.escape(fragment)}"]`)
  return text?.getAttribute('data-label') ?? fragment
}
