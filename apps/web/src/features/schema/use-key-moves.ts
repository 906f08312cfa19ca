import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Tree } from '../../plan/tree-query'
import { keyMove, keyPlace } from './key-place'
import type { Moves } from './use-asked-move'

export type KeyMoves = {
  /** The element in which the lines are. */
  readonly lines: RefObject<HTMLDivElement | null>
  /** The line that a key could not move, to be told. */
  readonly stuck: string | null
}

/** Moves lines by Alt and the arrows, as long as `isEditing`. The line keeps the focus where it goes. */
export function useKeyMoves(tree: Tree, moves: Moves, isEditing: boolean): KeyMoves {
  const lines = useRef<HTMLDivElement>(null)
  const [stuck, setStuck] = useState<string | null>(null)
  const moving = useFocusThatFollows(lines, tree)

  const press = useEffectEvent((event: KeyboardEvent) => {
    const asked = askedOf(event)
    const node = asked && tree.nodes.find(({ id }) => id === lineUnder(event.target))
    if (!asked || !node || !isEditing) return
    // Alt and an arrow also leave the page.
    event.preventDefault()
    if (moves.isBusy) return
    const place = keyPlace(tree, node, asked)
    setStuck(place === null ? node.id : null)
    if (place === null) return
    moves.move(node, place, () => {
      moving.current = node.id
    })
  })

  useEffect(() => {
    const element = lines.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [])

  return { lines, stuck }
}

function askedOf(event: KeyboardEvent) {
  return event.altKey && !event.ctrlKey && !event.metaKey ? keyMove(event.key) : null
}

function lineUnder(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-line]')?.getAttribute('data-line') ?? null) : null
}

/** Gives the focus to the line that was moved, once the tree has it at its new place. */
function useFocusThatFollows(lines: RefObject<HTMLDivElement | null>, tree: Tree) {
  const moving = useRef<string | null>(null)

  useEffect(() => {
    const id = moving.current
    if (id === null || tree.version === 0) return
    moving.current = null
    // The branch where it goes opens first.
    requestAnimationFrame(() =>
      lines.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"] a`)?.focus(),
    )
  }, [tree, lines])

  return moving
}
