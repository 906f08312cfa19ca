import { beginSignIn, forgetFailures, readCredentials } from '@deconcert/database'
import { asId, Refused } from '@deconcert/domain'
import { normalEmail } from '../identity/email'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'

type Credentials = { readonly email: string; readonly password: string }

/**
 * Opens a session; answers its `Set-Cookie` value. An unknown address is told apart from a wrong password neither by
 * the words nor by the time taken. Refuses with `wrong-credentials`, `too-many-attempts` or `account-closed`.
 */
export async function signIn(
  tools: Tools,
  credentials: Credentials,
  cookieHeader: string | undefined,
): Promise<string> {
  const account = await checkPassword(tools, credentials)
  return await tools.sessions.start(account.id, cookieHeader)
}

/** The account that the password opens. Counts the attempt before looking. */
export async function checkPassword(tools: Tools, { email, password }: Credentials) {
  const address = normalEmail(email)
  const key = sha256(address)
  const blockedUntil = await beginSignIn(tools.sql, key, tools.now())
  if (blockedUntil !== null) {
    const seconds = Math.ceil((blockedUntil.getTime() - tools.now().getTime()) / 1000)
    throw new Refused('too-many-attempts', String(Math.max(1, seconds)))
  }

  const account = await readCredentials(tools.sql, address)
  const isRight = await tools.passwords.matches(password, account?.passwordHash ?? null)
  if (!isRight || account === undefined) throw new Refused('wrong-credentials')
  if (account.disabledAt !== null) throw new Refused('account-closed')

  await forgetFailures(tools.sql, key)
  return { ...account, id: asId<'account'>(account.id) }
}
