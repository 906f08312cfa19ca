import { canonicalJson } from '../journal/canonical'
import type { TreeNode } from '../plan/node'
import type { Numbers } from '../plan/numbering'

export type NumberedTree = {
  readonly numbers: Numbers
  /** How a line is named, as `referenceReader` gives it. */
  readonly referenceOf: (id: string) => string
}

/**
 * What the committee decides on: the number, the place and the words of a node as they stand, in one canonical text.
 * `content` is the text that the node was promoted with, empty for one written by hand. A decision keeps this text beside
 * its hash: it is never written anew, so a plan that is named differently since leaves past decisions as they were.
 */
export function decidedText(
  { numbers, referenceOf }: NumberedTree,
  node: TreeNode & { readonly title: string },
  content: string,
): string {
  const { id } = node
  return canonicalJson({
    id,
    level: node.levelKey,
    parent: node.parentId,
    number: numbers.get(id) ?? null,
    reference: referenceOf(id),
    title: node.title,
    text: content,
  })
}
