import { useEffect } from 'react'

/** Makes the browser ask before it leaves the page while something is not stored yet. */
export function useLeaveGuard(isWaiting: boolean): void {
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isWaiting])
}
