import { readCredentials, readInvitation as readRow } from '@deconcert/database'
import { found, Refused } from '@deconcert/domain'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

/** What a link offers and to whom. Looking does not use it up. */
export async function readInvitation(tools: Tools, token: string) {
  const row = found(await readRow(tools.sql, sha256(token)))
  if (row.acceptedAt !== null) throw new Refused('invitation-used')
  if (row.expiresAt <= tools.now()) throw new Refused('invitation-expired')

  const account = row.email === null ? undefined : await readCredentials(tools.sql, row.email)
  return {
    email: row.email,
    role: row.role,
    grantsAdmin: row.grantsAdmin,
    planTitle: row.planTitle,
    groupName: row.groupName,
    invitedBy: row.invitedByName,
    expiresAt: row.expiresAt,
    /** Whether the person has an account already, whose password is then asked for. */
    hasAccount: typeof account?.passwordHash === 'string',
  }
}
