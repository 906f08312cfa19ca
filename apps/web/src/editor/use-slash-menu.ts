import type { Editor } from '@tiptap/core'
import { type ComponentType, useCallback, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Menu = ComponentType<{ readonly editor: Editor; readonly onClose: () => void }>

/**
 * The menu of « / », fetched when the text is first reached; until it has come, a slash is a slash. It opens within the
 * key's own event: the next letter is for its field.
 */
export function useSlashMenu() {
  const menu = useRef<Menu | null>(null)
  const [isOpen, setOpen] = useState(false)

  const prepare = useCallback(() => {
    if (menu.current !== null) return
    import('./slash-menu').then(
      ({ SlashMenu }) => {
        menu.current = SlashMenu
      },
      () => undefined,
    )
  }, [])
  /** Says whether it opened. */
  const open = useCallback(() => {
    if (menu.current === null) return false
    flushSync(() => setOpen(true))
    return true
  }, [])
  const close = useCallback(() => setOpen(false), [])

  return { Menu: isOpen ? menu.current : null, prepare, open, close }
}
