import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import classes from './comment-layer.module.css'

/** A commented passage that somebody touched, and where on the page, in pixels. */
export type Touched = { readonly threadId: string; readonly x: number; readonly y: number }

type Props = {
  readonly touched: Touched
  readonly onLook: (threadId: string) => void
  readonly onLeave: () => void
}

const width = 190
const below = 24

/** Where the comments would cover the text: a small way from a passage to what is said of it, the caret staying there. */
export function PassageWay({ touched: { threadId, x, y }, onLook, onLeave }: Props) {
  const t = useTranslations('comment')

  useEffect(() => {
    document.addEventListener('keydown', onLeave)
    return () => document.removeEventListener('keydown', onLeave)
  }, [onLeave])

  return createPortal(
    <button
      type="button"
      className={classes.add}
      style={{
        // With the page: a keyboard that comes up moves it.
        position: 'absolute',
        left: Math.max(8, Math.min(x - width / 2, innerWidth - width - 8)),
        top: y + below,
      }}
      // The caret stays while the button is pressed.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onLook(threadId)}
    >
      {t('look')}
    </button>,
    document.body,
  )
}
