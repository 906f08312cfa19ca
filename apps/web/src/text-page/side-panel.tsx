import { CloseButton } from '@mantine/core'
import { type KeyboardEvent, Suspense, useId } from 'react'
import { useTranslations } from 'use-intl'
import { LoadingLines } from '../ui/loading-lines'
import classes from './side-panel.module.css'
import type { SideTab } from './text-side'

type Props = {
  readonly tabs: readonly SideTab[]
  readonly documentId: string
  readonly open: SideTab
  readonly onOpen: (key: string) => void
  readonly onClose: () => void
  readonly isAligned: boolean
}

/** What stands beside a text: its tabs, which are one stop of the keyboard with arrows between them, and one panel. */
export function SidePanel({ tabs, documentId, open, onOpen, onClose, isAligned }: Props) {
  const t = useTranslations('comment.side')
  const id = useId()
  // From the tab that has the focus: the address may be a moment behind it.
  const go = (event: KeyboardEvent, from: number) => {
    const tab = tabs[placeAt(event.key, from, tabs.length)]
    if (tab === undefined) return
    event.preventDefault()
    document.getElementById(`${id}-${tab.key}`)?.focus()
    onOpen(tab.key)
  }

  return (
    <div className={open.goesWithText ? classes.along : classes.alone}>
      <div className={classes.head}>
        <div className={classes.tabs} role="tablist" aria-label={t('label')}>
          {tabs.map(({ key }, n) => (
            <button
              key={key}
              type="button"
              role="tab"
              className={classes.tab}
              id={`${id}-${key}`}
              aria-selected={key === open.key}
              aria-controls={`${id}-panel`}
              tabIndex={key === open.key ? 0 : -1}
              onClick={() => onOpen(key)}
              onKeyDown={(event) => go(event, n)}
            >
              {t(`tabs.${key}`)}
            </button>
          ))}
        </div>
        <CloseButton aria-label={t('close')} onClick={onClose} />
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open.key}`}>
        <Suspense fallback={<LoadingLines lines={5} />}>
          <open.Panel documentId={documentId} isAligned={isAligned} />
        </Suspense>
      </div>
    </div>
  )
}

/** To which tab a key leads, from one of so many; -1 for another key. */
function placeAt(key: string, at: number, count: number): number {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
