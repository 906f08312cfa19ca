import { findOpenedBallot } from '@deconcert/database/ballot'
import { type BallotId, Refused } from '@deconcert/domain'
import { type BallotComposition, canonicalRules, frozenRules, readRules } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { compositionOf } from './composition-of'

/**
 * Whether this ballot, asked for by this person with these rules, is open or was: the answer to a request may be lost, and
 * the request sent again. Refuses an id under which somebody else opened one, or with other rules.
 */
export async function wasOpenedBefore(
  { sql }: Pick<Tools, 'sql'>,
  actor: Actor,
  ballotId: BallotId,
  composition: BallotComposition,
): Promise<boolean> {
  const opened = await findOpenedBallot(sql, ballotId)
  if (opened === undefined) return false
  const rules = readRules(opened.config)
  const closesAt = rules.closesAt === null ? null : new Date(rules.closesAt)
  const isTheirs = opened.planId === actor.planId && opened.openedById === actor.accountId
  const isSame = rulesAsked(compositionOf(rules, opened, closesAt)) === rulesAsked(composition)
  if (!isTheirs || !isSame) throw new Refused('ballot-id-taken')
  return true
}

/** All that is asked for, in one form, whatever the plan makes of it. */
function rulesAsked(composition: BallotComposition): string {
  const { options, electorate } = composition
  const rules = frozenRules(composition, {
    ballotId: '',
    options: options.map((option) => ({
      label: 'label' in option ? option.label : '',
      proposalId: 'proposalId' in option ? option.proposalId : null,
      amendmentId: 'amendmentId' in option ? option.amendmentId : null,
      textSha256: null,
    })),
    colleges: [],
    drawnOrder: [],
    electors: 0,
    electorateSha256: '',
    chair: '',
  })
  const who = electorate.kind === 'group' ? electorate.groupId : electorate.kind
  return `${who} ${canonicalRules(rules)}`
}
