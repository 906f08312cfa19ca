/** A vote of a group for or against one of its proposals, as it is asked for. */
export function forAgainst(group: string, proposalId: string, more: object = {}) {
  return {
    question: 'Adoptez-vous ?',
    options: [{ proposalId }],
    method: { key: 'for-against' },
    majority: { kind: 'expressed' },
    secrecy: 'named',
    quorum: { kind: 'none' },
    electorate: { kind: 'group', groupId: group },
    ...more,
  }
}

export const secretVote = { secrecy: 'secret', quorum: { kind: 'share', percent: 50 } }
