import {
  type CommitteeDecisionLine,
  listCommitteeDecisions,
  readNodeContents,
  readStructure,
} from '@deconcert/database/plan'
import { awaitingCommittee, decidedText, found } from '@deconcert/domain'
import { numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { sha256 } from '../identity/sha256'
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
    /** SHA-256 of what would be decided on, in hexadecimal: a decision says that it was taken on this. */
    readonly seen: string
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
  const { levels, nodes, territories } = found(structure)
  const numbers = numberTree(levels, nodes)
  const tree = { numbers, referenceOf: referenceReader(levels, nodes, numbers, territoryNames(territories)) }
  const awaiting = awaitingCommittee(levels, nodes)
  const ids = awaiting.flatMap((group) => group.nodes.map(({ node }) => node.id))
  const contents = new Map((await readNodeContents(tools.sql, ids)).map(({ id, content }) => [id, content]))
  return {
    awaiting: awaiting.map(({ level, nodes: waiting }) => ({
      levelKey: level.key,
      label: level.labelPlural,
      nodes: waiting.map(({ node, isReady }) => ({
        id: node.id,
        title: node.title,
        reference: tree.referenceOf(node.id),
        sheetId: node.sheetId,
        isReady,
        seen: sha256(decidedText(tree, node, contents.get(node.id) ?? '')),
      })),
    })),
    decisions,
  }
}
