import { useEffect } from 'react'

const always = () => true

/**
 * Makes the browser ask before it leaves the page while something is not stored yet. `isStill` is asked again at that
 * moment; it must stay the same function.
 */
export function useLeaveGuard(isWaiting: boolean, isStill: () => boolean = always): void {
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: BeforeUnloadEvent) => {
      if (isStill()) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isWaiting, isStill])
}
