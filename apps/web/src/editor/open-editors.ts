import type { Editor } from '@tiptap/core'
import { createContext, useContext, useSyncExternalStore } from 'react'

/** One text of the document as this page shows it. */
export type OpenEditors = {
  /** By the name of their fragment, in the order in which they came. Another map after each change. */
  readonly read: () => ReadonlyMap<string, Editor>
  readonly listen: (onChange: () => void) => () => void
  /** Holds until the function that it returns is called, which whoever closes the editor must do. */
  readonly registerEditor: (fragment: string, editor: Editor) => () => void
}

/** The editors in which this person can type now: none of a text that is read only. */
export function openEditors(): OpenEditors {
  let editors: ReadonlyMap<string, Editor> = new Map()
  const listeners = new Set<() => void>()
  const change = (next: ReadonlyMap<string, Editor>) => {
    editors = next
    for (const listener of listeners) listener()
  }
  return {
    read: () => editors,
    listen: (onChange) => {
      listeners.add(onChange)
      return () => void listeners.delete(onChange)
    },
    registerEditor: (fragment, editor) => {
      change(new Map([...editors, [fragment, editor]]))
      return () => {
        if (editors.get(fragment) === editor)
          change(new Map([...editors].filter(([name]) => name !== fragment)))
      }
    },
  }
}

/** Given by {@link SharedDocument}; elsewhere there is no editor. */
export const OpenEditorsContext = createContext<OpenEditors>(openEditors())

/** The live editors of the document that the page shows, for panels beside it. Drawn again when one comes or goes. */
export function useOpenEditors(): ReadonlyMap<string, Editor> {
  const { listen, read } = useContext(OpenEditorsContext)
  return useSyncExternalStore(listen, read)
}
