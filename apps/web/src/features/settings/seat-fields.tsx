import { type SeatRole, seatRefusal, seatRoles } from '@deconcert/domain'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSeats, usePlanSlug } from '../../lib/actor'
import { useMe } from '../../lib/me'
import type { PlanProfile } from '../../plan/plan-query'
import { groupsQuery } from '../../proposal/groups-query'

export type SeatDraft = {
  readonly role: SeatRole
  readonly groupId: string | null
  readonly bodyId: string | null
  readonly collegeId: string | null
}

type Props = {
  readonly seat: SeatDraft
  readonly profile: Pick<PlanProfile, 'bodies' | 'colleges'>
  readonly onChange: (seat: SeatDraft) => void
}

const everywhere = 'plan'
const hasGroup: readonly SeatRole[] = ['member', 'facilitator', 'observer']
const hasBody: readonly SeatRole[] = ['steering-committee', 'consulted-body']

/** What a seat is: a role, where it holds, for whom it speaks. Only what the reader may give is offered. */
export function SeatFields({ seat, profile, onChange }: Props) {
  const t = useTranslations('settings.people')
  const places = useGivablePlaces(seat.role)

  return (
    <>
      <RoleSelect seat={seat} onChange={onChange} />
      {hasGroup.includes(seat.role) && (
        <Select
          label={t('group')}
          data={places.map(({ id, name }) => ({ value: id ?? everywhere, label: name ?? t('wholePlan') }))}
          value={seat.groupId ?? (places.some(({ id }) => id === null) ? everywhere : null)}
          onChange={(chosen) => onChange({ ...seat, groupId: chosen === everywhere ? null : chosen })}
          searchable={places.length > 8}
          allowDeselect={false}
          maxDropdownHeight={260}
          required
        />
      )}
      {hasBody.includes(seat.role) && profile.bodies.length > 0 && (
        <Select
          label={t('body')}
          data={profile.bodies.map(({ id, label }) => ({ value: id, label }))}
          value={seat.bodyId}
          onChange={(bodyId) => onChange({ ...seat, bodyId })}
          placeholder={t('none')}
          clearable
        />
      )}
      {profile.colleges.length > 0 && (
        <Select
          label={t('collegeLabel')}
          data={profile.colleges.map(({ id, label }) => ({ value: id, label }))}
          value={seat.collegeId}
          onChange={(collegeId) => onChange({ ...seat, collegeId })}
          placeholder={t('none')}
          clearable
        />
      )}
    </>
  )
}

function RoleSelect({ seat, onChange }: Omit<Props, 'profile'>) {
  const t = useTranslations('settings.people')
  const tRole = useTranslations('identity.role')
  const roles = useGivableRoles()

  return (
    <Select
      label={t('role')}
      data={roles.map((role) => ({ value: role, label: tRole(role) }))}
      value={seat.role}
      onChange={(chosen) => {
        const role = roles.find((each) => each === chosen) ?? seat.role
        const groupId = hasGroup.includes(role) ? seat.groupId : null
        onChange({ ...seat, role, groupId, bodyId: hasBody.includes(role) ? seat.bodyId : null })
      }}
      allowDeselect={false}
    />
  )
}

function useHolder() {
  return { seats: usePlanSeats(), isAdmin: useMe()?.isAdmin ?? false }
}

/** The roles that the reader may give somewhere in the plan. */
function useGivableRoles(): readonly SeatRole[] {
  const holder = useHolder()
  const places = [null, ...holder.seats.map(({ groupId }) => groupId)]
  return seatRoles.filter((role) => places.some((groupId) => seatRefusal(holder, { role, groupId }) === null))
}

/** The groups in which the reader may give this role; null is the whole plan. */
function useGivablePlaces(
  role: SeatRole,
): readonly { readonly id: string | null; readonly name: string | null }[] {
  const holder = useHolder()
  const groups = useQuery(groupsQuery(usePlanSlug())).data?.groups ?? []
  return [{ id: null, name: null }, ...groups].filter(
    ({ id }) => seatRefusal(holder, { role, groupId: id }) === null,
  )
}

/** What is offered first: a member, in the reader's own group when they have one. */
export function useFirstSeat(): SeatDraft {
  const [own] = usePlanSeats().flatMap(({ groupId }) => (groupId === null ? [] : [groupId]))
  return { role: 'member', groupId: own ?? null, bodyId: null, collegeId: null }
}
