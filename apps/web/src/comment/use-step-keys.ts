import { useEffect, useRef } from 'react'
import { isPressed } from '../editor/keys'

type Keys = { readonly next: string; readonly previous: string }

const ways = [1, -1] as const

/** Goes forward or back at these keys, from anywhere on the page but a dialog that has nothing to do with it. */
export function useStepKeys({ next, previous }: Keys, step: (by: 1 | -1) => void): void {
  const latest = useRef(step)
  latest.current = step

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const [by] = ways.filter((way) => isPressed(event, way === 1 ? next : previous))
      if (by === undefined || isInModal(event.target)) return
      event.preventDefault()
      latest.current(by)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [next, previous])
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]:not([data-side-drawer])') !== null
}
