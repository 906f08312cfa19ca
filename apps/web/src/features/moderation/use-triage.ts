import { type RefObject, useEffect, useRef, useState } from 'react'
import { type TriageAct, triageAct } from './triage-keys'

const storageKey = 'deconcert-triage-keys'
const fields = 'input, textarea, select, [contenteditable="true"]'

function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

/** Whether the letters of the queue act, and how to turn them off for good on this device. */
export function useTriageSwitch(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(isOn)
  const set = (wanted: boolean) => {
    setOn(wanted)
    try {
      localStorage.setItem(storageKey, wanted ? 'on' : 'off')
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }
  return [on, set]
}

/** Hears the letters pressed while the focus is in this region of the page, and nowhere else: a dialog is elsewhere. */
export function useTriage(
  region: RefObject<HTMLElement | null>,
  on: boolean,
  act: (act: TriageAct) => void,
): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })

  useEffect(() => {
    const element = region.current
    if (element === null || !on) return
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest(fields) !== null
      const { key, ctrlKey, metaKey, altKey, repeat } = event
      const meant = triageAct({ key, ctrlKey, metaKey, altKey, repeat, isTyping })
      if (meant === null || event.isComposing) return
      event.preventDefault()
      latest.current(meant)
    }
    element.addEventListener('keydown', hear)
    return () => element.removeEventListener('keydown', hear)
  }, [region, on])
}
