import type { Level } from './level'
import type { TreeNode } from './node'
import { numberTree } from './numbering'
import { moveNode, type Place } from './place'
import { referenceReader } from './reference'
import { descendantsOf } from './tree'

type Titled = TreeNode & { readonly title: string }
type Territories = ReadonlyMap<string, string>

/** What a node was called before a move: minutes written then still say so. */
export type Alias = { readonly number: string; readonly reference: string }

/**
 * What the moved node and those that follow it were called, where the move calls them otherwise. The place is one that
 * `moveRefusal` accepts. Frozen numbers do not change; those that only made room have not moved.
 */
export function aliasesAfterMove(
  levels: readonly Level[],
  nodes: readonly Titled[],
  id: string,
  place: Place,
  territories: Territories,
): readonly (Alias & { readonly nodeId: string })[] {
  const moved = moveNode(nodes, id, place)
  const numbers = numberTree(levels, nodes)
  const before = referenceReader(levels, nodes, numbers, territories)
  const after = referenceReader(levels, moved, numberTree(levels, moved), territories)
  const following = [...nodes.filter((node) => node.id === id), ...descendantsOf(nodes, id)]
  return following.flatMap(({ id: nodeId, frozenNumber }) => {
    const number = numbers.get(nodeId) ?? null
    const reference = before(nodeId)
    const isSame = number === null || frozenNumber !== null || reference === after(nodeId)
    return isSame ? [] : [{ nodeId, number, reference }]
  })
}

/** How a former name is said in short: its number where that was enough, « Orientation 2 · Axe 4 » where not. */
export function aliasText({ number, reference }: Alias): string {
  return reference.includes(' · ') ? reference : number
}

type Numbered = {
  readonly id: string
  readonly number: string | null
  readonly reference: string
  readonly aliases: readonly Alias[]
}

/** One that bears a number, or bore it before a move. */
export type Bearer<Line> = { readonly line: Line; readonly isFormer: boolean }

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^\s*ex\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The lines that a number means, as it is typed or read in minutes (« 2.2.4 », « Action 2.2.4 », « ex 2.2.4 »): first
 * those that bear it, then those that bore it.
 */
export function bearersOf<Line extends Numbered>(
  lines: readonly Line[],
  typed: string,
): readonly Bearer<Line>[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const isMeant = (number: string | null, reference: string) =>
    number !== null && (folded(number) === wanted || folded(reference) === wanted)
  const bearing = lines.filter((line) => isMeant(line.number, line.reference))
  const former = lines.filter(
    (line) => !bearing.includes(line) && line.aliases.some((alias) => isMeant(alias.number, alias.reference)),
  )
  return [
    ...bearing.map((line) => ({ line, isFormer: false })),
    ...former.map((line) => ({ line, isFormer: true })),
  ]
}
