import { useEffect, useRef, useState } from 'react'
import type { TreeLine } from '../../plan/tree-query'
import { type TreeChange, treeChanges } from './tree-changes'

const shownMilliseconds = 6000

const none: ReadonlyMap<string, TreeChange> = new Map()

/** The lines that have just appeared or moved, for a few seconds. */
export function useFreshNodes(nodes: readonly TreeLine[]): ReadonlyMap<string, TreeChange> {
  const before = useRef(nodes)
  const [fresh, setFresh] = useState(none)

  useEffect(() => {
    const changes = treeChanges(before.current, nodes)
    before.current = nodes
    if (changes.size > 0) setFresh((previous) => new Map([...previous, ...changes]))
  }, [nodes])

  useEffect(() => {
    if (fresh.size === 0) return
    const timer = setTimeout(() => setFresh(none), shownMilliseconds)
    return () => clearTimeout(timer)
  }, [fresh])

  return fresh
}
