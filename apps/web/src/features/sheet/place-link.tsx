import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  /** The id of the element that it leads to. */
  readonly place: string
  /** The whole of it, for those who hear it out of its line. */
  readonly label: string
  readonly children: ReactNode
}

/** Leads to a place of this very page and gives it the focus, in what one can write or press there. */
export function PlaceLink({ place, label, children }: Props) {
  return (
    <Anchor
      href={`#${place}`}
      aria-label={label}
      onClick={(event) => {
        const frame = document.getElementById(place)
        if (frame === null) return
        event.preventDefault()
        const folded = frame.closest('details')
        if (folded !== null) folded.open = true
        frame.scrollIntoView({ block: 'center' })
        const within = frame.closest('[data-field]') ?? frame
        const input = within.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
        // A text that is still opening has nothing to write in yet: its name has the focus then.
        const aim = input ?? frame
        aim.focus()
      }}
    >
      {children}
    </Anchor>
  )
}
