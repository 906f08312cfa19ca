import type { Editor } from '@tiptap/core'
import { lazy, type ReactNode, Suspense, use, useCallback, useEffect, useState } from 'react'
import type { OpenText } from './document-context'
import { isPressed, keys } from './keys'
import { OpenEditorsContext } from './open-editors'
import { type TextPanel, TextPanelsContext } from './text-panels'

const FindPanel = lazy(async () => ({ default: (await import('./find-panel')).FindPanel }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog')).ShortcutsDialog }))
const TableSizeDialog = lazy(async () => ({ default: (await import('./table-size-dialog')).TableSizeDialog }))
const OthersAloud = lazy(async () => ({ default: (await import('./others-aloud')).OthersAloud }))

type Props = { readonly open: OpenText | null; readonly children: ReactNode }
type Opened = { readonly panel: TextPanel; readonly editor: Editor | null }

/** What stands around the texts of a document: panels that its tools and keys open, and what others do said aloud. */
export function TextComfort({ open, children }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const openPanel = useCallback((panel: TextPanel, editor: Editor | null) => setOpened({ panel, editor }), [])
  const close = useCallback(() => setOpened(null), [])
  usePanelKeys(openPanel)
  const editor = opened?.editor ?? null

  return (
    <TextPanelsContext value={openPanel}>
      {children}
      <Suspense fallback={null}>
        {opened?.panel === 'find' && editor && <FindPanel editor={editor} onClose={close} />}
        {opened?.panel === 'table' && editor && <TableSizeDialog editor={editor} onClose={close} />}
        {opened?.panel === 'shortcuts' && <ShortcutsDialog editor={editor} onClose={close} />}
        {open && <OthersAloud open={open} />}
      </Suspense>
    </TextPanelsContext>
  )
}

const panelKeys = ['find', 'shortcuts'] as const

/** The shortcuts from anywhere on the page, the search from a text that can be typed in: elsewhere it is the browser's. */
function usePanelKeys(openPanel: (panel: TextPanel, editor: Editor | null) => void): void {
  const { read } = use(OpenEditorsContext)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const panel = panelKeys.find((name) => isPressed(event, keys[name]))
      if (panel === undefined) return
      const editor = [...read().values()].find((each) => !each.isDestroyed && each.isFocused) ?? null
      if (panel === 'find' && editor === null) return
      event.preventDefault()
      event.stopPropagation()
      openPanel(panel, editor)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [openPanel, read])
}
