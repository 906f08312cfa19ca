import { createHash } from 'node:crypto'
import { listElectorate, readProposal, readStoredText, openBallot as storeBallot } from '@deconcert/database'
import { canonicalContent, readFragments } from '@deconcert/document'
import {
  type BallotId,
  ballotConfig,
  ballotOpenRefusal,
  canonicalConfig,
  canonicalElectorate,
  found,
  type MethodKey,
  type ProposalId,
  permissionRefusal,
  type Quorum,
  Refused,
  type Secrecy,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type BallotAsked = {
  readonly proposalId: ProposalId
  readonly question: string
  readonly method: MethodKey
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  readonly closesAt: Date | null
}

/** People go on typing while the text is read: the reading is begun again until none came in between. */
const mostAttempts = 50

/** Puts a published proposal to the vote of its group: from here on its text, the rules and the roll are fixed. */
export async function openBallot(tools: Tools, actor: Actor, asked: BallotAsked): Promise<BallotId> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openOnce(tools, actor, asked)
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}

async function openOnce(tools: Tools, actor: Actor, asked: BallotAsked): Promise<BallotId> {
  const proposal = found(await readProposal(tools.sql, actor.planId, { id: asked.proposalId }))
  throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId: proposal.groupId }))
  const electors = await listElectorate(tools.sql, proposal.groupId)
  const opening = {
    ...asked,
    proposalState: proposal.state,
    hasOpenBallot: proposal.state === 'in-ballot',
    electors: electors.length,
  }
  throwIfRefused(ballotOpenRefusal(opening, tools.now()))

  const text = found(await readStoredText(tools.sql, proposal.documentId))
  const content = canonicalContent(readFragments(text.updates, ['body']).body)
  const ballotId = tools.newId<'ballot'>()
  const closesAt = asked.closesAt?.toISOString() ?? null
  const { question, method, secrecy, quorum, proposalId } = asked
  const config = ballotConfig({
    ballotId,
    proposalId,
    question,
    method,
    secrecy,
    quorum,
    closesAt,
    textSha256: sha256(content),
    electors: electors.length,
    electorateSha256: sha256(canonicalElectorate(electors.map((elector) => elector.seatId))),
  })
  const ballot = {
    id: ballotId,
    proposalId,
    versionId: tools.newId<'proposal-version'>(),
    documentSeq: text.headSeq,
    title: proposal.title,
    content,
    question,
    method,
    secrecy,
    config: canonicalConfig(config),
    closesAt,
    electors,
  }
  await storeBallot(tools.sql, ballot, actor.accountId, tools.now())
  tools.hub.refresh(proposal.documentId)
  return ballotId
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
