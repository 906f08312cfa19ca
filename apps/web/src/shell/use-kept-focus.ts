import { useEffect } from 'react'

/** Something of the page that had the focus, and what it stands in, the nearest first. */
type Place = { readonly element: HTMLElement; readonly around: readonly HTMLElement[] }

const parts = 'li, section, article, form, fieldset, [tabindex]'
const dialog = '[role="dialog"]'
/** After a dialog has given the focus back by itself, where it does. */
const settledMilliseconds = 80

/**
 * Keeps the focus in the page when what had it goes away: a dialog that closes, a button whose act is done. It goes back
 * to where the dialog was asked for, else to the part of the page where that stood, else to the heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Place | null = null
    let timer: number | undefined
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest(dialog) === null) last = placeOf(target)
    }
    // Whoever presses beside everything has left the place on purpose.
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(dialog) === null) last = null
    }
    const restore = () => {
      timer = undefined
      if (last !== null && isLost()) aimOf(last)?.focus({ preventScroll: true })
    }
    const observer = new MutationObserver(() => {
      if (last !== null && timer === undefined && isLost())
        timer = window.setTimeout(restore, settledMilliseconds)
    })

    document.addEventListener('focusin', remember)
    document.addEventListener('pointerdown', forget)
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    return () => {
      document.removeEventListener('focusin', remember)
      document.removeEventListener('pointerdown', forget)
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [])
}

function placeOf(element: HTMLElement): Place {
  const around: HTMLElement[] = []
  let part = element.parentElement?.closest<HTMLElement>(parts) ?? null
  while (part !== null) {
    around.push(part)
    part = part.parentElement?.closest<HTMLElement>(parts) ?? null
  }
  return { element, around }
}

function isLost(): boolean {
  const { activeElement, body } = document
  return (activeElement === null || activeElement === body) && document.querySelector(dialog) === null
}

/** Null while there is nothing to go to: what is disabled for now is waited for, a page to come takes the focus itself. */
function aimOf({ element, around }: Place): HTMLElement | null {
  if (isShown(element)) return element.matches(':disabled') ? null : element
  const part = around.find(isShown)
  if (part === undefined) return document.querySelector<HTMLElement>('main h1')
  if (!part.hasAttribute('tabindex')) part.tabIndex = -1
  return part
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility() && element.closest('[inert]') === null
}
