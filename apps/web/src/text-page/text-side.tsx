import { useMediaQuery } from '@mantine/hooks'
import { type ComponentType, lazy, type ReactNode, Suspense, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useSideInAddress } from '../lib/use-address-filter'
import classes from './text-side.module.css'
import { useHeldPlace } from './use-held-place'

type SideProps = { readonly documentId: string }

/** One tab of the panel beside a text. */
export type SideTab = {
  /** As the address has it: `?volet=commentaires`. Its name is `comment.side.tabs[key]`. */
  readonly key: 'commentaires' | 'suggestions' | 'relecture' | 'historique'
  /** Beside the text or, where there is no room for it, in a drawer: then nothing is aligned with the text. */
  readonly Panel: ComponentType<SideProps & { readonly isAligned: boolean }>
  /** Its cards stand each beside its passage, and go by with the text. Another is in sight wherever one reads. */
  readonly goesWithText?: true
  /** What it draws on the text itself and offers there, whether or not the panel is open. */
  readonly Layer?: ComponentType<SideProps>
  /** How many things wait in it, on its button. */
  readonly Count?: ComponentType<SideProps>
}

// Whatever is not needed to type comes when it is asked for.
const tabs: readonly SideTab[] = [
  {
    key: 'commentaires',
    goesWithText: true,
    Panel: lazy(async () => ({ default: (await import('../comment/comment-panel')).CommentPanel })),
    Layer: lazy(async () => ({ default: (await import('../comment/comment-layer')).CommentLayer })),
    Count: lazy(async () => ({ default: (await import('../comment/comment-count')).CommentCount })),
  },
  {
    key: 'suggestions',
    Panel: lazy(async () => ({ default: (await import('../suggestion/suggestion-panel')).SuggestionPanel })),
    Layer: lazy(async () => ({ default: (await import('../suggestion/suggestion-layer')).SuggestionLayer })),
    Count: lazy(async () => ({ default: (await import('../suggestion/suggestion-count')).SuggestionCount })),
  },
  {
    key: 'relecture',
    Panel: lazy(async () => ({ default: (await import('../writing/review-panel')).ReviewPanel })),
    Count: lazy(async () => ({ default: (await import('../writing/person-count')).PersonCount })),
  },
  {
    key: 'historique',
    Panel: lazy(async () => ({ default: (await import('../history/history-panel')).HistoryPanel })),
    Layer: lazy(async () => ({ default: (await import('../history/leave-mark')).LeaveMark })),
  },
]

function useSide(): [tab: SideTab | null, open: (key: string | null) => void] {
  const [key, set] = useSideInAddress()
  return [tabs.find((tab) => tab.key === key) ?? null, set]
}

/** Opens and closes what stands beside a text: one button for each tab, with its count. */
export function SideToggles({ documentId }: SideProps) {
  const t = useTranslations('comment.side')
  const [open, set] = useSide()

  return (
    <div className={classes.toggles}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          className={classes.toggle}
          aria-pressed={tab === open}
          data-side-toggle={tab.key}
          onClick={() => set(tab === open ? null : tab.key)}
        >
          {t(`tabs.${tab.key}`)}
          <Suspense fallback={null}>{tab.Count && <tab.Count documentId={documentId} />}</Suspense>
        </button>
      ))}
    </div>
  )
}

const SidePanel = lazy(async () => ({ default: (await import('./side-panel')).SidePanel }))
const Drawer = lazy(async () => ({ default: (await import('./side-drawer')).SideDrawer }))

/** A text with a panel beside it, or a drawer where there is little room; the address keeps which tab is open. */
export function TextSide({ documentId, children }: SideProps & { readonly children: ReactNode }) {
  const t = useTranslations('comment.side')
  const isNarrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false }) ?? false
  const [open, set] = useSide()
  const text = useRef<HTMLDivElement>(null)
  useHeldPlace(text, open && !isNarrow ? 'beside' : 'alone')
  const isOpen = open !== null
  // Read before anything of the panel can take it.
  const opener = useMemo(() => (isOpen ? document.activeElement : null), [isOpen])
  const close = () => {
    set(null)
    giveBack(opener, open)
  }
  const panel = open && (
    <SidePanel {...{ tabs, documentId, open }} onOpen={set} onClose={close} isAligned={!isNarrow} />
  )

  return (
    <div className={classes.beside} data-text-side={open && !isNarrow ? 'open' : 'closed'}>
      <div ref={text} className={classes.text} data-side-text={documentId}>
        {children}
      </div>
      {open && !isNarrow && (
        <aside className={classes.side} aria-label={t('label')}>
          <Suspense fallback={null}>{panel}</Suspense>
        </aside>
      )}
      <Suspense fallback={null}>
        {open && isNarrow && (
          <Drawer title={t(`tabs.${open.key}`)} onClose={close}>
            {panel}
          </Drawer>
        )}
        {tabs.map(({ key, Layer }) => Layer && <Layer key={key} documentId={documentId} />)}
      </Suspense>
    </div>
  )
}

/** The focus goes back to where the panel was asked for, else to the button that opens it. */
function giveBack(opener: Element | null, open: SideTab | null): void {
  const isThere = opener?.isConnected && opener !== document.body
  const to = isThere ? opener : document.querySelector(`[data-side-toggle="${open?.key}"]`)
  if (to instanceof HTMLElement) to.focus({ preventScroll: true })
}
