import type { BallotLine } from '../../ballot/ballot-query'
import { useAddressFilter } from '../../lib/use-address-filter'

export const ballotStateFilters = ['mes-votes', 'adopted', 'rejected', 'no-quorum'] as const

/** The filters that the address holds, and which ballots they leave. */
export function useBallotFilter() {
  const [state, setState] = useAddressFilter('etat')
  const [group, setGroup] = useAddressFilter('groupe')

  const keeps = (ballot: BallotLine) => isOf(ballot, state) && (group === '' || ballot.groupSlug === group)
  return { state, setState, group, setGroup, keeps, isSet: state !== '' || group !== '' }
}

function isOf(ballot: BallotLine, state: string): boolean {
  if (state === 'mes-votes') return ballot.isElector
  return state === '' || ballot.outcome === state
}
