import type { BallotLine } from '@deconcert/database/ballot'
import type { BallotComposition, BallotRules } from '@deconcert/domain/ballot'

/** The composition of which these rules are the frozen form, for the same kind of electors as they are today. */
export function compositionOf(
  rules: BallotRules,
  ballot: Pick<BallotLine, 'electorate' | 'groupId'>,
  closesAt: Date | null,
): BallotComposition {
  const { question, options, method, secrecy, quorum, majority, castingVote, selection, counting } = rules
  const { electorate, groupId } = ballot
  return {
    ...{ question, method, secrecy, quorum, majority, selection, counting, closesAt },
    options: options.map(({ label, proposalId, amendmentId }) => {
      if (amendmentId !== null) return { amendmentId }
      return proposalId === null ? { label } : { proposalId }
    }),
    castingVote: castingVote !== null,
    colleges: rules.colleges.map(({ id, weight }) => ({ id, weight })),
    leastFavourable: rules.leastFavourable,
    proxies: rules.proxies,
    electorate: electorate === 'group' ? { kind: electorate, groupId: groupId ?? '' } : { kind: electorate },
  }
}
