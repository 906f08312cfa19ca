import { createHash } from 'node:crypto'
import type { BallotToOpen, Elector } from '@deconcert/database'
import { canonicalContent, type JSONContent } from '@deconcert/document'
import {
  type BallotId,
  ballotConfig,
  canonicalConfig,
  type FirstMethodKey,
  firstElectorate,
  type ProposalId,
  type ProposalVersionId,
  type Quorum,
  type Secrecy,
} from '@deconcert/domain'

export type BallotAsked = {
  readonly proposalId: ProposalId
  readonly question: string
  readonly method: FirstMethodKey
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  readonly closesAt: Date | null
}

export type TextToFreeze = {
  readonly ids: { readonly ballot: BallotId; readonly version: ProposalVersionId }
  readonly title: string
  readonly body: JSONContent
  /** The position of the document at which this body was read. */
  readonly documentSeq: number
  readonly electors: readonly Elector[]
}

/** A ballot as it will be frozen: the canonical text, its hash, the configuration that names it. */
export function ballotToOpen(
  asked: BallotAsked,
  text: TextToFreeze,
): BallotToOpen & { readonly id: BallotId } {
  const content = canonicalContent(text.body)
  const closesAt = asked.closesAt?.toISOString() ?? null
  const config = ballotConfig({
    ...asked,
    closesAt,
    ballotId: text.ids.ballot,
    textSha256: sha256(content),
    electors: text.electors.length,
    electorateSha256: sha256(firstElectorate(text.electors.map((elector) => elector.seatId))),
  })
  const { proposalId, question, method, secrecy } = asked
  const { title, documentSeq, electors } = text
  return {
    id: text.ids.ballot,
    versionId: text.ids.version,
    proposalId,
    question,
    method,
    secrecy,
    closesAt,
    title,
    documentSeq,
    electors,
    content,
    config: canonicalConfig(config),
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
