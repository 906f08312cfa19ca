import { Anchor } from '@mantine/core'
import { useTranslations } from 'use-intl'

type Props = {
  readonly field: string
  /** What the link is about, for those who hear it out of its line. */
  readonly about: string
}

/** Leads to a field of this very page. */
export function FieldLink({ field, about }: Props) {
  const t = useTranslations('sheetLife')

  return (
    <Anchor
      href={`#field-${field}`}
      aria-label={`${t('goTo')} (${about})`}
      onClick={(event) => {
        const frame = document.getElementById(`field-${field}`)
        if (frame === null) return
        event.preventDefault()
        frame.scrollIntoView({ block: 'center' })
        const within = frame.closest('section') ?? frame
        const input = within.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
        // A text that is still opening has nothing to write in yet: its name has the focus then.
        const aim = input ?? frame
        aim.focus()
      }}
    >
      {t('goTo')}
    </Anchor>
  )
}
