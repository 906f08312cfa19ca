import { ActionIcon, Modal } from '@mantine/core'
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import { type CSSProperties, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useOpenText } from '../editor/document-context'
import { LiveContent } from '../editor/live-content'
import classes from './room-view.module.css'

/** A text of the open document, with what stands above it. */
export type RoomText = { readonly fragment: string; readonly title?: string }

type Props = {
  readonly title: string
  readonly texts: readonly RoomText[]
  readonly onClose: () => void
}

/** Hundredths of the window's width: at the first size a letter is read from 15 m on a screen 2 m wide. */
const sizes = [2.4, 3.2, 4, 5, 6.2] as const
const first = 2

/** What is projected: the text alone, live, large, with the keys of a remote control. */
export function RoomView({ title, texts, onClose }: Props) {
  const t = useTranslations('writing.room')
  const open = useOpenText()
  const [size, setSize] = useState(first)
  const page = useRef<HTMLElement>(null)
  const resize = (by: number) => setSize((now) => Math.min(Math.max(now + by, 0), sizes.length - 1))

  const turn = (screens: number) => page.current?.scrollBy({ top: screens * page.current.clientHeight * 0.8 })
  useHotkeys([
    ...forward.map((key): HotkeyItem => [key, () => turn(1)]),
    ...back.map((key): HotkeyItem => [key, () => turn(-1)]),
    ['plus', () => resize(1)],
    ['shift+plus', () => resize(1)],
    ['=', () => resize(1)],
    ['minus', () => resize(-1)],
  ])
  useHotkeys(
    [
      ['Space', () => turn(1)],
      ['shift+Space', () => turn(-1)],
    ],
    // On a button Space presses it.
    ['BUTTON'],
  )

  return (
    <Modal.Root opened onClose={onClose} fullScreen>
      <Modal.Content aria-label={t('title')}>
        <div className={classes.room} style={roomSize(sizes[size] ?? 4)}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard */}
          <section ref={page} className={classes.page} tabIndex={0} data-autofocus aria-label={title}>
            <h1 className={classes.title}>{title}</h1>
            {open &&
              texts.map(({ fragment, title: heading }) => (
                <div key={fragment}>
                  {heading && <h2>{heading}</h2>}
                  <LiveContent fragment={open.doc.getXmlFragment(fragment)} />
                </div>
              ))}
          </section>
          <div className={classes.tools}>
            <span className={classes.keys}>{t('keys')}</span>
            <ActionIcon variant="default" size="lg" aria-label={t('smaller')} onClick={() => resize(-1)}>
              <IconMinus aria-hidden="true" />
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={t('larger')} onClick={() => resize(1)}>
              <IconPlus aria-hidden="true" />
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={t('leave')} onClick={onClose}>
              <IconX aria-hidden="true" />
            </ActionIcon>
          </div>
        </div>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The style sheet reads it. */
function roomSize(hundredths: number): CSSProperties & { readonly '--room-size': string } {
  return { '--room-size': `${hundredths}vw` }
}

/** What the arrows and a remote control send. */
const forward = ['ArrowDown', 'ArrowRight', 'PageDown']
const back = ['ArrowUp', 'ArrowLeft', 'PageUp']
