import { createInvitation, listAccounts as listRows, setAccountDisabled } from '@deconcert/database'
import { type AccountId, Refused } from '@deconcert/domain'
import type { Person } from '../actor'
import { normalEmail } from '../identity/email'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

export async function listAccounts(tools: Tools) {
  return await listRows(tools.sql)
}

/** Invites somebody to have an account, without a seat anywhere yet. Answers the secret of the link. */
export async function inviteAccount(
  tools: Tools,
  person: Person,
  { email, isAdmin }: { readonly email: string; readonly isAdmin: boolean },
): Promise<{ readonly token: string }> {
  const token = tools.newSecret()
  const invitation = {
    id: tools.newId<'invitation'>(),
    tokenSha256: sha256(token),
    email: normalEmail(email),
    planId: null,
    role: null,
    groupId: null,
    bodyId: null,
    collegeId: null,
    grantsAdmin: isAdmin,
    invitedBy: person.accountId,
  }
  await createInvitation(tools.sql, invitation, tools.now())
  return { token }
}

/** Shuts an account out, at once, or lets it in again. Nobody shuts themselves out. */
export async function disableAccount(
  tools: Tools,
  person: Person,
  accountId: AccountId,
  isDisabled: boolean,
): Promise<void> {
  if (accountId === person.accountId) throw new Refused('not-permitted')
  await setAccountDisabled(tools.sql, accountId, isDisabled, tools.now())
}
