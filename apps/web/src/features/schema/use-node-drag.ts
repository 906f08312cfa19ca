import { isFrozen, isLive } from '@deconcert/domain/plan'
import { type DragEvent, useMemo, useRef } from 'react'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { type DropZone, dropPlace } from './place-choice'
import type { Moves } from './use-asked-move'

export type NodeDrag = {
  /** What to put on the element of a line. */
  handlersFor(node: TreeLine): {
    readonly draggable: boolean
    onDragStart(event: DragEvent<HTMLElement>): void
    onDragOver(event: DragEvent<HTMLElement>): void
    onDragLeave(event: DragEvent<HTMLElement>): void
    onDrop(event: DragEvent<HTMLElement>): void
    onDragEnd(event: DragEvent<HTMLElement>): void
  }
}

/**
 * Moves lines with the mouse. The menu of each line and the keys do the same without one. What is under the mouse is
 * marked on its element: a tree of thousands of lines is not drawn again for it.
 */
export function useNodeDrag(tree: Tree, { move }: Moves): NodeDrag {
  const latest = useRef({ tree, move })
  latest.current = { tree, move }
  const dragged = useRef<TreeLine | null>(null)

  return useMemo(() => {
    const placeUnder = (event: DragEvent<HTMLElement>, node: TreeLine) => {
      const zone = zoneUnder(event)
      const place = dragged.current && dropPlace(latest.current.tree, dragged.current, node, zone)
      return { zone, place }
    }
    return {
      handlersFor: (node) => ({
        draggable: isLive(node.state) && !isFrozen(node.state),
        onDragStart: (event) => {
          event.stopPropagation()
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', node.title)
          event.currentTarget.dataset.dragged = 'true'
          dragged.current = node
        },
        onDragOver: (event) => {
          const { zone, place } = placeUnder(event, node)
          if (place !== null) event.preventDefault()
          mark(event.currentTarget, place === null ? null : zone)
        },
        onDragLeave: (event) => mark(event.currentTarget, null),
        onDrop: (event) => {
          event.preventDefault()
          mark(event.currentTarget, null)
          const { place } = placeUnder(event, node)
          if (dragged.current !== null && place !== null) latest.current.move(dragged.current, place)
        },
        onDragEnd: (event) => {
          delete event.currentTarget.dataset.dragged
          dragged.current = null
        },
      }),
    }
  }, [])
}

function mark({ dataset }: HTMLElement, zone: DropZone | null): void {
  if (zone === null) delete dataset.drop
  else dataset.drop = zone
}

/** The upper third of a line is before it, the lower third after it. */
function zoneUnder({ currentTarget, clientY }: DragEvent): DropZone {
  const { top, height } = currentTarget.getBoundingClientRect()
  const part = (clientY - top) / height
  if (part < 1 / 3) return 'before'
  return part > 2 / 3 ? 'after' : 'inside'
}
