import { readProposalOutcome as readOutcome, readProposalStory } from '@deconcert/database'
import { readStructure } from '@deconcert/database/plan'
import { found, type Permission, permissionRefusal, proposalEventRefusal } from '@deconcert/domain'
import { readRules } from '@deconcert/domain/ballot'
import { numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { shownMergeTarget } from './shown-merge-target'
import { shownResult } from './shown-result'

/** What became of a proposal, from its first draft to the committee, and what the reader may make of it next. */
export async function readProposalOutcome(tools: Tools, actor: Actor, key: string) {
  const proposal = await findProposal(tools, actor, key)
  const { id, groupId, state } = proposal
  const [story, outcome] = await Promise.all([
    readProposalStory(tools.sql, id).then(found),
    readOutcome(tools.sql, id).then(found),
  ])
  const { ballots, promotion, decisions } = outcome
  const may = (permission: Permission) => permissionRefusal(actor, permission, { groupId })
  return {
    steps: story.steps,
    mergedInto: shownMergeTarget(actor, story.mergedInto),
    ballots: await Promise.all(
      ballots.map(async ({ result, config, ...ballot }) => ({
        ...ballot,
        rules: readRules(config),
        result: await shownResult(tools, { id: ballot.id, result, outcome: ballot.outcome }),
      })),
    ),
    promotion: promotion && { ...promotion, node: await promotedNode(tools, actor, promotion.nodeId) },
    decisions,
    refusals: {
      openBallot: may('ballot.open') ?? proposalEventRefusal(state, 'open-ballot'),
      promote: may('proposal.promote') ?? proposalEventRefusal(state, 'promote'),
    },
  }
}

async function promotedNode(tools: Tools, actor: Actor, nodeId: string) {
  const { levels, nodes, territories } = found(await readStructure(tools.sql, actor.planId))
  const { id, title, state } = found(nodes.find((node) => node.id === nodeId))
  const numbers = numberTree(levels, nodes)
  const reference = referenceReader(levels, nodes, numbers, territoryNames(territories))(id)
  return { id, title, state, reference }
}
