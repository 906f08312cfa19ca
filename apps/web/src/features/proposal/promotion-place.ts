import { asId, type Refusal } from '@deconcert/domain'
import {
  ancestorsOf,
  childrenOf,
  isLive,
  numberTree,
  type Place,
  placeRefusal,
  referenceReader,
  standingsAfter,
  type TreeNode,
  territoryNames,
} from '@deconcert/domain/plan'
import type { Tree, TreeLine } from '../../plan/tree-query'

const newId = asId<'node'>('new')

/** Where a node of this level may stand: its possible parents, and whether the root is one of them. */
export function parentsFor(
  tree: Tree,
  level: Tree['levels'][number],
): { readonly root: boolean; readonly nodes: readonly TreeLine[] } {
  return {
    root: level.allowedParents.includes(null),
    nodes: tree.nodes.filter((node) => isLive(node.state) && level.allowedParents.includes(node.levelKey)),
  }
}

/** The places among the children of one parent: before all, or behind one that is live; `position` is the rank taken. */
export function positionsUnder(
  tree: Tree,
  parentId: string | null,
): readonly { readonly position: number; readonly after: TreeLine | null }[] {
  const siblings = childrenOf(tree.nodes, parentId)
  const behind = siblings.flatMap((after, rank) =>
    isLive(after.state) ? [{ position: rank + 1, after }] : [],
  )
  return [{ position: 0, after: null }, ...behind]
}

export type Preview = {
  readonly refusal: Refusal | null
  /** How the new line would be named. */
  readonly reference: string
  readonly carriesSheet: boolean
  /** The new line with its nearest siblings. */
  readonly lines: readonly PreviewLine[]
  readonly isCutAbove: boolean
  readonly isCutBelow: boolean
  /** How many lines of the whole plan would change number. */
  readonly renumbered: number
}

type PreviewLine = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  /** What its number is today, when that changes; null otherwise. */
  readonly was: string | null
  readonly isNew: boolean
}

const shownAround = 3

const nothing: Omit<Preview, 'refusal'> = {
  reference: '',
  carriesSheet: false,
  lines: [],
  isCutAbove: false,
  isCutBelow: false,
  renumbered: 0,
}

/** The tree around a place once a proposal with this title stands there. */
export function previewOf(tree: Tree, place: Place, title: string): Preview {
  const { levels, nodes, territories } = tree
  const refusal = placeRefusal(levels, nodes, place)
  if (refusal !== null) return { ...nothing, refusal }

  const added = {
    id: newId,
    ...place,
    state: 'proposed',
    frozenNumber: null,
    territoryId: null,
    title,
  } as const
  const standings = new Map(standingsAfter(nodes, newId, place).map((standing) => [standing.id, standing]))
  const after: readonly (TreeNode & { readonly title: string })[] = [
    ...nodes.map((node) => ({ ...node, ...standings.get(node.id) })),
    added,
  ]
  const numbers = numberTree(levels, after)
  const before = new Map<string, string | null>(nodes.map((node) => [node.id, node.number]))
  const lineOf = (node: { readonly id: string; readonly title: string }): PreviewLine => {
    const number = numbers.get(node.id) ?? null
    const isNew = node.id === newId
    const was = isNew ? null : (before.get(node.id) ?? null)
    return { id: node.id, title: node.title, number, was: was === number ? null : was, isNew }
  }
  const siblings = childrenOf(after, place.parentId).filter((node) => isLive(node.state))
  const rank = siblings.findIndex(({ id }) => id === newId)
  const [from, to] = [Math.max(0, rank - shownAround), rank + shownAround + 1]
  return {
    refusal,
    reference: referenceReader(levels, after, numbers, territoryNames(territories))(newId),
    carriesSheet: levels.some(({ key, carriesSheet }) => key === place.levelKey && carriesSheet),
    lines: siblings.slice(from, to).map(lineOf),
    isCutAbove: from > 0,
    isCutBelow: to < siblings.length,
    renumbered: nodes.filter((node) => (numbers.get(node.id) ?? null) !== node.number).length,
  }
}

/** What stands above a line: « Orientation 1 · Axe 1.2 ». */
export function trailOf(tree: Tree, line: TreeLine): string {
  return ancestorsOf(tree.nodes, line.id)
    .map(({ label }) => label)
    .toReversed()
    .join(' · ')
}
