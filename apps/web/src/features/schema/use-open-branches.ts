import { ancestorsOf } from '@deconcert/domain/plan'
import { useCallback, useEffect, useState } from 'react'
import type { TreeLine } from '../../plan/tree-query'

/** Up to here a tree is shown whole; a larger one shows its first two storeys. */
const linesShownWhole = 150

export type OpenBranches = {
  isOpen(node: TreeLine): boolean
  readonly toggle: (node: TreeLine, isOpen: boolean) => void
  openAll(): void
  closeAll(): void
}

/** Which branches are open. What has just changed is always in sight. */
export function useOpenBranches(
  nodes: readonly TreeLine[],
  fresh: ReadonlyMap<string, unknown>,
): OpenBranches {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const openDepth = nodes.length <= linesShownWhole ? Number.POSITIVE_INFINITY : 1
  const isOpen = (node: TreeLine) => chosen.get(node.id) ?? node.depth < openDepth

  useEffect(() => {
    const above = [...fresh.keys()].flatMap((id) => ancestorsOf(nodes, id).map((node) => node.id))
    if (above.length > 0)
      setChosen((before) => new Map([...before, ...above.map((id) => [id, true] as const)]))
  }, [fresh, nodes])

  const toggle = useCallback(
    (node: TreeLine, open: boolean) => setChosen((before) => new Map(before).set(node.id, open)),
    [],
  )
  const all = (open: boolean) => setChosen(new Map(nodes.map((node) => [node.id, open])))
  return {
    isOpen,
    toggle,
    openAll: () => all(true),
    closeAll: () => all(false),
  }
}
