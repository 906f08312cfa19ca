import { answerConsent as storeAnswer } from '@deconcert/database/ballot'
import { type BallotId, throwIfRefused } from '@deconcert/domain'
import { type AnswerAsked, consentAnswerRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findConsent } from './find-consent'

/** Records what the person answers in the current round. Any answer but an objection lifts their own objections. */
export async function answerConsent(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
  asked: AnswerAsked,
): Promise<void> {
  const { facts, standing } = await findConsent(tools, actor, ballotId)
  const me = facts.people.find(({ isMe }) => isMe)
  const answerer = { isElector: me !== undefined, isPresent: me?.isPresent ?? false }
  throwIfRefused(consentAnswerRefusal(standing, answerer, asked))
  await storeAnswer(tools.sql, ballotId, actor.accountId, asked, tools.now())
}
