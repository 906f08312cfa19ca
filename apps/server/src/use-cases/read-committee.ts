import { type CommitteeDecisionLine, listCommitteeDecisions, readStructure } from '@deconcert/database'
import { awaitingCommittee, displayReference, found, numberTree } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type AwaitingLevel = {
  readonly levelKey: string
  /** Null where the plan gives this level no name. */
  readonly label: string | null
  readonly nodes: readonly {
    readonly id: string
    readonly title: string
    readonly reference: string
    readonly sheetId: string | null
    /** Whether what stands above is validated, so that this may be. */
    readonly isReady: boolean
  }[]
}

/** What awaits the committee, level by level, and what it decided. */
export async function readCommittee(
  tools: Tools,
  actor: Actor,
): Promise<{
  readonly awaiting: readonly AwaitingLevel[]
  readonly decisions: readonly CommitteeDecisionLine[]
}> {
  const [structure, decisions] = await Promise.all([
    readStructure(tools.sql, actor.planId),
    listCommitteeDecisions(tools.sql, actor.planId),
  ])
  const { levels, nodes } = found(structure)
  const numbers = numberTree(levels, nodes)
  return {
    awaiting: awaitingCommittee(levels, nodes).map(({ level, nodes: waiting }) => ({
      levelKey: level.key,
      label: level.labelPlural,
      nodes: waiting.map(({ node, isReady }) => ({
        id: node.id,
        title: node.title,
        reference: displayReference(levels, nodes, numbers, node.id),
        sheetId: node.sheetId,
        isReady,
      })),
    })),
    decisions,
  }
}
