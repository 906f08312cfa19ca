import { type Role, roles } from '@deconcert/domain'
import { groupBy } from '../../lib/group-by'

export type DemoAccount = {
  readonly id: string
  readonly displayName: string
  readonly isAdmin: boolean
  /** What there is to try with this account; null for most of them. */
  readonly note: string | null
  readonly seats: readonly { readonly role: string; readonly group: string | null }[]
}

export type RoleGroup = { readonly role: Role; readonly accounts: readonly DemoAccount[] }

/** How many of each role are offered before one searches. */
const offered: Record<Role, number> = {
  'project-lead': 1,
  facilitator: 3,
  member: 4,
  'steering-committee': 2,
  'consulted-body': 1,
  'assembly-secretary': 1,
  observer: 1,
  admin: 1,
}

/** The role that says best what one will see: the first in the order of the domain's roles. */
export function mainRole(account: DemoAccount): Role {
  const seated = roles.find((role) => account.seats.some((seat) => seat.role === role))
  return seated ?? (account.isAdmin ? 'admin' : 'observer')
}

export function groupsOf(account: DemoAccount): string {
  return account.seats.flatMap((seat) => seat.group ?? []).join(' · ')
}

export function notable(accounts: readonly DemoAccount[]): readonly DemoAccount[] {
  return byRole(accounts).flatMap((group) => group.accounts.slice(0, offered[group.role]))
}

/** Those whose name, role or group holds every word that is looked for, accents and capitals aside. */
export function matching(
  accounts: readonly DemoAccount[],
  search: string,
  roleName: (role: Role) => string,
): readonly DemoAccount[] {
  const words = plain(search).split(/\s+/).filter(Boolean)
  return accounts.filter((account) => {
    const text = plain(`${account.displayName} ${roleName(mainRole(account))} ${groupsOf(account)}`)
    return words.every((word) => text.includes(word))
  })
}

export function byRole(accounts: readonly DemoAccount[]): readonly RoleGroup[] {
  const groups = groupBy(accounts, mainRole)
  return roles.flatMap((role) => {
    const people = groups.get(role)
    return people ? [{ role, accounts: people }] : []
  })
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
