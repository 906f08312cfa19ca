import { hasAdministrator, inviteFirstAdministrator as storeInvitation } from '@deconcert/database'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

/** The secret of a link for the first administrator, or null when there is one already. */
export async function inviteFirstAdministrator(tools: Tools): Promise<string | null> {
  if (await hasAdministrator(tools.sql)) return null
  const token = tools.newSecret()
  await storeInvitation(tools.sql, tools.newId<'invitation'>(), sha256(token), tools.now())
  return token
}
