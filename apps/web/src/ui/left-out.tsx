import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl'
import classes from './left-out.module.css'

type Cut = {
  readonly count: number
  readonly most: number
  readonly field: HTMLInputElement | HTMLTextAreaElement
}

/**
 * Says beside any field how much of what was just pasted or dropped into it was left out: the browser cuts what is
 * longer than the field takes without a word.
 */
export function LeftOut() {
  const t = useTranslations('common')
  const [cut, setCut] = useState<Cut | null>(null)

  useEffect(() => {
    const look = (event: InputEvent) => setCut(cutOf(event))
    const forget = () => setCut(null)
    document.addEventListener('beforeinput', look)
    document.addEventListener('focusout', forget)
    document.addEventListener('scroll', forget, true)
    return () => {
      document.removeEventListener('beforeinput', look)
      document.removeEventListener('focusout', forget)
      document.removeEventListener('scroll', forget, true)
    }
  }, [])

  if (cut === null) return null
  const { left, bottom } = cut.field.getBoundingClientRect()
  const said = (
    <p className={classes.said} role="alert" style={{ left, top: bottom }}>
      {t('leftOut', { count: cut.count, most: cut.most })}
    </p>
  )
  return createPortal(said, document.body)
}

/** What will be cut of what is about to be put in, or null. Lengths in UTF-16 units, as browsers count them. */
function cutOf({ target, inputType, data }: InputEvent): Cut | null {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  if (!isField || target.maxLength < 0 || data === null) return null
  if (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop') return null
  const replaced = (target.selectionEnd ?? 0) - (target.selectionStart ?? 0)
  const count = target.value.length - replaced + data.length - target.maxLength
  return count > 0 ? { count, most: target.maxLength, field: target } : null
}
