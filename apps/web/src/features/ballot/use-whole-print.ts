import { useEffect } from 'react'

/**
 * While the page is printed, what is folded on screen is open, but for what is only for the screen, and the colours are
 * those of paper.
 */
export function useWholePrint(): void {
  useEffect(() => {
    let undo = (): void => undefined
    const before = () => {
      const opened = openFolds()
      const scheme = toPaper()
      undo = () => {
        for (const fold of opened) fold.open = false
        scheme()
      }
    }
    const after = () => undo()
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
}

function openFolds(): readonly HTMLDetailsElement[] {
  const folds = document.querySelectorAll<HTMLDetailsElement>('main details:not([open], [data-screen-only])')
  for (const fold of folds) fold.open = true
  return [...folds]
}

const schemeAttribute = 'data-mantine-color-scheme'

/** Light while printing, whatever the screen; answers with what puts it back. */
function toPaper(): () => void {
  const root = document.documentElement
  const scheme = root.getAttribute(schemeAttribute)
  root.setAttribute(schemeAttribute, 'light')
  return () => {
    if (scheme !== null) root.setAttribute(schemeAttribute, scheme)
  }
}
