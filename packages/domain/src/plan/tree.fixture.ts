import type { Level, Numbering } from './level'
import type { TreeNode } from './node'

export type TitledNode = TreeNode & { readonly title: string }

/**
 * A tree written as an indented outline, one node a line: `level id`, then `=number` where it is frozen and
 * `!state` where it is not a draft. The id stands for the title.
 */
export function outline(text: string): readonly TitledNode[] {
  const above: { readonly id: string; readonly indent: number }[] = []
  const ranks = new Map<string | null, number>()
  const nodes: TitledNode[] = []
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const indent = line.search(/\S/)
    const [levelKey = '', id = '', ...marks] = line.trim().split(' ')
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    const parentId = above.at(-1)?.id ?? null
    const position = ranks.get(parentId) ?? 0
    ranks.set(parentId, position + 1)
    above.push({ id, indent })
    nodes.push({ id, title: id, levelKey, parentId, position, ...marked(marks) })
  }
  return nodes
}

function marked(marks: readonly string[]): Pick<TreeNode, 'state' | 'frozenNumber'> {
  const number = marks.find((mark) => mark.startsWith('='))?.slice(1) ?? null
  const state = marks.find((mark) => mark.startsWith('!'))?.slice(1)
  return {
    frozenNumber: number,
    state: (state as TreeNode['state'] | undefined) ?? (number === null ? 'draft' : 'validated'),
  }
}

/** A level in few words. */
export function level(
  key: string,
  label: string | null,
  allowedParents: readonly (string | null)[],
  numbering: Partial<Numbering> = {},
): Level {
  return {
    key,
    depth: 1,
    labelSingular: label,
    labelPlural: label,
    allowedParents,
    numbering: { style: 'decimal', reset: 'plan', template: '{n}', ...numbering },
    carriesSheet: false,
  }
}
