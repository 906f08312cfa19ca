import { isFrozen, isLive } from '@deconcert/domain/plan'
import { type DragEvent, useState } from 'react'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { type DropZone, dropPlace } from './place-choice'

export type NodeDrag = {
  /** What to put on the element of a line. */
  handlersFor(node: TreeLine): {
    readonly draggable: boolean
    onDragStart(event: DragEvent): void
    onDragOver(event: DragEvent): void
    onDragLeave(): void
    onDrop(event: DragEvent): void
    onDragEnd(): void
  }
  /** Where the dragged line would go, relative to this one. */
  zoneOn(node: TreeLine): DropZone | undefined
  isDragged(node: TreeLine): boolean
}

type Over = { readonly id: string; readonly zone: DropZone }

/** Moves lines with the mouse. The menu of each line does the same without one. */
export function useNodeDrag(slug: string, tree: Tree): NodeDrag {
  const [dragged, setDragged] = useState<TreeLine | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const move = useMove(slug)
  const end = () => {
    setDragged(null)
    setOver(null)
  }
  const aimAt = (event: DragEvent, node: TreeLine) => {
    if (dragged === null) return
    const zone = zoneUnder(event)
    if (dropPlace(tree, dragged, node, zone) === null) return setOver(null)
    event.preventDefault()
    if (over?.id !== node.id || over.zone !== zone) setOver({ id: node.id, zone })
  }
  const drop = (event: DragEvent, node: TreeLine) => {
    event.preventDefault()
    const place = dragged === null ? null : dropPlace(tree, dragged, node, zoneUnder(event))
    if (dragged !== null && place !== null) move.mutate({ id: dragged.id, place })
    end()
  }

  return {
    handlersFor: (node) => ({
      draggable: isLive(node.state) && !isFrozen(node.state),
      onDragStart: (event) => {
        event.stopPropagation()
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', node.title)
        setDragged(node)
      },
      onDragOver: (event) => aimAt(event, node),
      onDragLeave: () => setOver((at) => (at?.id === node.id ? null : at)),
      onDrop: (event) => drop(event, node),
      onDragEnd: end,
    }),
    zoneOn: (node) => (over?.id === node.id ? over.zone : undefined),
    isDragged: (node) => dragged?.id === node.id,
  }
}

function useMove(slug: string) {
  type Move = { readonly id: string; readonly place: NonNullable<ReturnType<typeof dropPlace>> }
  return useAct(
    ({ id, place }: Move) =>
      call(api.plans[':plan'].nodes[':node'].place.$post({ param: { plan: slug, node: id }, json: place })),
    { invalidate: planKey(slug) },
  )
}

/** The upper third of a line is before it, the lower third after it. */
function zoneUnder({ currentTarget, clientY }: DragEvent): DropZone {
  const { top, height } = currentTarget.getBoundingClientRect()
  const part = (clientY - top) / height
  if (part < 1 / 3) return 'before'
  return part > 2 / 3 ? 'after' : 'inside'
}
