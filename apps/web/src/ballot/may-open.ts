import { permissionRefusal } from '@deconcert/domain'
import type { ComposedElectorate } from '@deconcert/domain/ballot'
import { usePlanSeats } from '../lib/actor'
import { useMe } from '../lib/me'

/** Whether the reader may open a ballot among these electors: for more than a group, one leads the whole plan. */
export function useMayOpen(): (electorate: ComposedElectorate) => boolean {
  const seats = usePlanSeats()
  const isAdmin = useMe()?.isAdmin ?? false

  return (electorate) => {
    const groupId = electorate.kind === 'group' ? electorate.groupId : null
    return permissionRefusal({ seats, isAdmin }, 'ballot.open', { groupId }) === null
  }
}

/** The first electorate among which the reader may open a ballot, null when there is none. */
export function useFirstElectorate(): ComposedElectorate | null {
  const mayOpen = useMayOpen()
  const groups = usePlanSeats().flatMap(({ groupId }) => groupId ?? [])
  const known: readonly ComposedElectorate[] = [
    { kind: 'plan' },
    ...groups.map((groupId) => ({ kind: 'group', groupId }) as const),
  ]

  return known.find(mayOpen) ?? null
}
