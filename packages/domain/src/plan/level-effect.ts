import type { Level } from './level'
import type { TreeNode } from './node'
import { numberTree } from './numbering'
import { referenceReader } from './reference'
import { inPlanOrder } from './tree'

type Titled = TreeNode & { readonly title: string }

/** One line of the plan as it is named now and as other levels would name it. */
export type NamedLine<Node> = {
  readonly node: Node
  readonly depth: number
  readonly before: string
  readonly after: string
  /** Another live line would bear the same name, by its number. */
  readonly isAmbiguous: boolean
}

/** What other levels would make of the names of a plan, line by line in the order in which it is read. */
export function levelEffect<Node extends Titled>(
  before: readonly Level[],
  after: readonly Level[],
  nodes: readonly Node[],
  territories: ReadonlyMap<string, string>,
): readonly NamedLine<Node>[] {
  const was = referenceReader(before, nodes, numberTree(before, nodes), territories)
  const numbers = numberTree(after, nodes)
  const becomes = referenceReader(after, nodes, numbers, territories)
  const uses = new Map<string, number>()
  for (const { id } of nodes) {
    if (numbers.get(id) === null) continue
    const name = becomes(id)
    uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  return inPlanOrder(nodes).map(({ node, depth }) => {
    const name = becomes(node.id)
    return { node, depth, before: was(node.id), after: name, isAmbiguous: (uses.get(name) ?? 0) > 1 }
  })
}
