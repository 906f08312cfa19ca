import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'

/** What opens beside a text: the search in it, the list of its shortcuts, the size of a table to insert. */
export type TextPanel = 'find' | 'shortcuts' | 'table'

export type OpenPanel = (panel: TextPanel, editor: Editor) => void

/** Given by {@link SharedDocument}; a text that stands elsewhere has no panels. */
export const TextPanelsContext = createContext<OpenPanel>(() => undefined)

/** Opens a panel of the document, for this editor of it. */
export function useOpenPanel(): OpenPanel {
  return useContext(TextPanelsContext)
}
