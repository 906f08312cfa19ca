import type { Place } from '@deconcert/domain/plan'
import { useState } from 'react'
import type { TreeLine } from '../../plan/tree-query'
import { useMove } from './use-move'

type AskedMove = {
  readonly node: TreeLine
  readonly place: Place
  /** Told when the line goes. */
  readonly onGo: (() => void) | undefined
}

export type Moves = {
  readonly move: (node: TreeLine, place: Place, onGo?: () => void) => void
  /** The move that waits for a yes: it changes the level of the line. */
  readonly asked: AskedMove | null
  readonly confirm: () => void
  readonly cancel: () => void
  readonly isBusy: boolean
}

/** Moves lines: at once within a level; one that changes the level, and with it what the line is, is asked first. */
export function useAskedMove(slug: string): Moves {
  const act = useMove(slug)
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const go = ({ node, place, onGo }: AskedMove) => {
    onGo?.()
    act.mutate({ id: node.id, place })
  }

  return {
    move: (node, place, onGo) => {
      const next = { node, place, onGo }
      if (place.levelKey === node.levelKey) go(next)
      else setAsked(next)
    },
    asked,
    confirm: () => {
      setAsked(null)
      if (asked !== null) go(asked)
    },
    cancel: () => setAsked(null),
    isBusy: act.isPending || asked !== null,
  }
}
