import type { OutlineTree } from '@deconcert/domain/plan'
import type { OutlineDraft } from './outline-draft'

/** A settled outline as the server takes it. */
export function outlineBody({ source, text }: OutlineDraft, { levels, nodes }: OutlineTree) {
  const places = new Map(nodes.map(({ line }, index) => [line, index]))
  return {
    source,
    text,
    levels: levels
      .filter(({ isNew }) => isNew)
      .map(({ key, depth, labelSingular, labelPlural, allowedParents, numbering, carriesSheet }) => ({
        ...{ key, depth, labelSingular, labelPlural, numbering, carriesSheet },
        allowedParents: [...allowedParents],
      })),
    nodes: nodes.map(({ line: _, parentLine, lead, objectives, ...node }) => ({
      ...node,
      parent: parentLine === null ? null : (places.get(parentLine) ?? null),
      lead: [...lead],
      objectives: [...objectives],
    })),
  }
}

export type OutlineBody = ReturnType<typeof outlineBody>
