import { methodKeys } from '@deconcert/domain/ballot'
import type { BallotLine } from '../../ballot/ballot-query'
import { useAddressFilter } from '../../lib/use-address-filter'

export const ballotStateFilters = [
  'mes-votes',
  'adopted',
  'rejected',
  'tied',
  'ranked',
  'referred',
  'no-quorum',
] as const

/** The filters that the address holds, and which ballots they leave. */
export function useBallotFilter() {
  const [state, setState] = useAddressFilter('etat')
  const [group, setGroup] = useAddressFilter('groupe')
  const [method, setMethod] = useAddressFilter('mode')

  const keeps = (ballot: BallotLine) =>
    isOf(ballot, state) &&
    (group === '' || ballot.groupSlug === group) &&
    (method === '' || ballot.methodKey === method)
  const clear = () => {
    setState(null)
    setGroup(null)
    setMethod(null)
  }
  const isSet = state !== '' || group !== '' || method !== ''
  return { state, setState, group, setGroup, method, setMethod, keeps, clear, isSet }
}

/** The ways of voting that these ballots use, in the order in which they are always told. */
export function methodsIn(ballots: readonly BallotLine[]): readonly BallotLine['methodKey'][] {
  return methodKeys.filter((key) => ballots.some(({ methodKey }) => methodKey === key))
}

function isOf(ballot: BallotLine, state: string): boolean {
  if (state === 'mes-votes') return ballot.isElector
  return state === '' || ballot.outcome === state
}
