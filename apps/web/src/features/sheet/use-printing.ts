import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const paper = matchMedia('print')
let isAsked = false

/** Whether the page is being put on paper. What is drawn by it stands before the browser takes the page. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => isAsked || paper.matches)
}

function listen(onChange: () => void): () => void {
  const change = () => flushSync(onChange)
  const before = () => {
    isAsked = true
    change()
  }
  const after = () => {
    isAsked = false
    change()
  }
  paper.addEventListener('change', change)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    paper.removeEventListener('change', change)
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}
