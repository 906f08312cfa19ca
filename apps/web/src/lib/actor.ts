import { type Permission, type PermissionScope, permissionRefusal, type Refusal } from '@deconcert/domain'
import { useParams } from '@tanstack/react-router'
import { type MySeat, plansOf, useMe } from './me'

/** The slug of the plan in the address. Only for pages below `/p/$plan`. */
export function usePlanSlug(): string {
  return useParams({ strict: false, select: (params) => params.plan ?? '' })
}

/** The seats held by the reader in the plan of the address. */
export function usePlanSeats(): readonly MySeat[] {
  const slug = usePlanSlug()
  const me = useMe()
  return me?.seats.filter((seat) => seat.planSlug === slug) ?? []
}

/** The title of the plan of the address; its slug until it is known. */
export function usePlanTitle(): string {
  const slug = usePlanSlug()
  return plansOf(useMe()).find((plan) => plan.slug === slug)?.title ?? slug
}

/**
 * Why the reader may not do this in the plan of the address, or null when they may: give it to ActionButton.
 * `plan.create` is asked of all the seats that the reader holds anywhere.
 */
export function usePermission(permission: Permission, scope?: PermissionScope): Refusal | null {
  const me = useMe()
  const here = usePlanSeats()

  if (me === null) return 'not-signed-in'
  const seats = permission === 'plan.create' ? me.seats : here
  return permissionRefusal({ seats, isAdmin: me.isAdmin }, permission, scope)
}
