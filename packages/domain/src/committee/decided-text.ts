import { canonicalJson } from '../journal/canonical'
import type { Level } from '../plan/level'
import type { TreeNode } from '../plan/node'
import type { Numbers } from '../plan/numbering'
import { displayReference } from '../plan/reference'
import { found } from '../refusal'

export type NumberedTree = {
  readonly levels: readonly Level[]
  readonly nodes: readonly (TreeNode & { readonly title: string })[]
  readonly numbers: Numbers
}

/**
 * What the committee decides on: the number, the place and the words of a node as they stand, in one canonical text.
 * `content` is the text that the node was promoted with, empty for one written by hand.
 */
export function decidedText({ levels, nodes, numbers }: NumberedTree, id: string, content: string): string {
  const node = found(nodes.find((each) => each.id === id))
  return canonicalJson({
    id,
    level: node.levelKey,
    parent: node.parentId,
    number: numbers.get(id) ?? null,
    reference: displayReference(levels, nodes, numbers, id),
    title: node.title,
    text: content,
  })
}
