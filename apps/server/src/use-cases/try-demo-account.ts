import { listDemoAccounts as listRows, readAccount } from '@deconcert/database'
import { type AccountId, found, Refused } from '@deconcert/domain'
import type { Tools } from '../tools'

/** The accounts that anyone may try. Outside of the demo there are none, and no such page. */
export async function listDemoAccounts(tools: Tools) {
  if (!tools.demo) throw new Refused('not-found')
  return await listRows(tools.sql)
}

/** Opens a session as one of the demo's fictional people, without a password. */
export async function tryDemoAccount(
  tools: Tools,
  accountId: AccountId,
  cookieHeader: string | undefined,
): Promise<string> {
  if (!tools.demo) throw new Refused('not-found')
  const account = found(await readAccount(tools.sql, accountId))
  if (!account.demo || account.disabledAt !== null) throw new Refused('not-found')
  return await tools.sessions.start(accountId, cookieHeader)
}
