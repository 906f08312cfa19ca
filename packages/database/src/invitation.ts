import type { SeatRole } from '@deconcert/domain'
import { act } from './act'
import type { Sql } from './connect'

/** What an invitation grants: a seat in a plan, the administration of the installation, or an account alone. */
export type NewInvitation = {
  readonly id: string
  readonly tokenSha256: string
  readonly email: string
  readonly planId: string | null
  readonly role: string | null
  readonly groupId: string | null
  readonly bodyId: string | null
  readonly collegeId: string | null
  readonly grantsAdmin: boolean
  readonly invitedBy: string
}

export type InvitationRow = {
  readonly id: string
  readonly email: string | null
  readonly role: string | null
  readonly grantsAdmin: boolean
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly planTitle: string | null
  readonly groupName: string | null
  readonly invitedByName: string | null
}

/** Writes the invitation, good for seven days, and a line in the journal of its plan. */
export async function createInvitation(sql: Sql, invitation: NewInvitation, now: Date): Promise<void> {
  const row = {
    id: invitation.id,
    token_sha256: invitation.tokenSha256,
    email: invitation.email,
    plan_id: invitation.planId,
    role: invitation.role,
    group_id: invitation.groupId,
    body_id: invitation.bodyId,
    college_id: invitation.collegeId,
    grants_admin: invitation.grantsAdmin,
    invited_by: invitation.invitedBy,
  }
  await act(sql`select create_invitation(${sql.json(row)}, ${now})`)
}

/** Only the latest such link opens. */
export async function inviteFirstAdministrator(
  sql: Sql,
  id: string,
  tokenSha256: string,
  now: Date,
): Promise<void> {
  await sql`select invite_first_administrator(${id}, ${tokenSha256}, ${now})`
}

/** Reading an invitation does not use it up: a mail scanner may look. */
export async function readInvitation(sql: Sql, tokenSha256: string): Promise<InvitationRow | undefined> {
  const [row] = await sql<InvitationRow[]>`
    select invitation.id, invitation.email, invitation.role, invitation.grants_admin, invitation.expires_at,
      invitation.accepted_at, plan.title as plan_title, working_group.name as group_name,
      account.display_name as invited_by_name
    from invitation
    left join plan on plan.id = invitation.plan_id
    left join working_group on working_group.id = invitation.group_id
    left join account on account.id = invitation.invited_by
    where invitation.token_sha256 = ${tokenSha256}
  `
  return row
}

/** Invitations of a plan that nobody has accepted yet, the latest first. */
export async function listOpenInvitations(sql: Sql, planId: string, now: Date) {
  return await sql<OpenInvitation[]>`
    select i.id, i.email, i.role, i.group_id, g.name as group_name, a.display_name as invited_by_name, i.expires_at
    from invitation i
    left join working_group g on g.id = i.group_id
    left join account a on a.id = i.invited_by
    where i.plan_id = ${planId} and i.accepted_at is null and i.expires_at > ${now}
    order by i.created_at desc
  `
}

type OpenInvitation = {
  readonly id: string
  readonly email: string
  readonly role: SeatRole
  readonly groupId: string | null
  readonly groupName: string | null
  readonly invitedByName: string | null
  readonly expiresAt: Date
}

/** Takes back an invitation that nobody has accepted; refuses with `not-found`. */
export async function revokeInvitation(
  sql: Sql,
  planId: string,
  id: string,
  actorId: string,
  now: Date,
): Promise<void> {
  await act(sql`select revoke_invitation(${planId}, ${id}, ${actorId}, ${now})`)
}

/**
 * Takes the invitation once: account, seat and journal, or nothing.
 * Refuses with `not-found`, `invitation-used`, `invitation-expired` or `wrong-credentials`.
 */
export async function acceptInvitation(
  sql: Sql,
  tokenSha256: string,
  account: {
    readonly id: string
    readonly email: string
    readonly displayName: string
    readonly passwordHash: string | null
    readonly locale: string
  },
  seatId: string,
  now: Date,
): Promise<string> {
  const [row] = await act(sql<{ accountId: string }[]>`
    select accept_invitation(${tokenSha256}, ${sql.json(account)}, ${seatId}, ${now}) as account_id
  `)
  if (row === undefined) throw new Error('accept_invitation answered nothing')
  return row.accountId
}

/** Whether the group, body and college that an invitation names all belong to the plan. */
export async function areOfPlan(
  sql: Sql,
  planId: string,
  place: {
    readonly groupId: string | null
    readonly bodyId: string | null
    readonly collegeId: string | null
  },
): Promise<boolean> {
  const [row] = await sql<{ belong: boolean }[]>`
    select
      (${place.groupId}::uuid is null
        or exists (select from working_group where plan_id = ${planId} and id = ${place.groupId}::uuid))
      and (${place.bodyId}::uuid is null
        or exists (select from body where plan_id = ${planId} and id = ${place.bodyId}::uuid))
      and (${place.collegeId}::uuid is null
        or exists (select from college where plan_id = ${planId} and id = ${place.collegeId}::uuid))
      as belong
  `
  return row?.belong ?? false
}
