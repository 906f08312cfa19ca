import type { Editor } from '@tiptap/core'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { drawnBlocks } from './block-views'

// Most texts have none: what draws them comes with the first.
const DrawnFigure = lazy(async () => ({ default: (await import('../figure/drawn-figure')).DrawnFigure }))

/** Draws, within the page of React, the blocks of an editor that are more than text. */
export function BlockPortals({ editor }: { readonly editor: Editor }) {
  const blocks = drawnBlocks(editor)
  const drawn = useSyncExternalStore(blocks.subscribe, blocks.read)

  return drawn.map(({ key, place, node, setAttribute }) =>
    createPortal(
      <Suspense fallback={null}>
        <DrawnFigure
          type={node.type.name}
          attributes={node.attrs}
          setAttribute={setAttribute}
          words={node.textContent}
        />
      </Suspense>,
      place,
      String(key),
    ),
  )
}
