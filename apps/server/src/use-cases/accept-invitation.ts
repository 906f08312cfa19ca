import { readCredentials, acceptInvitation as storeAcceptance } from '@deconcert/database'
import { asId, Refused } from '@deconcert/domain'
import { normalEmail } from '../identity/email'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { readInvitation } from './read-invitation'
import { checkPassword } from './sign-in'

export type Acceptance = {
  readonly password: string
  /** The name to be known by; needed for a new account. */
  readonly displayName?: string | undefined
  /** The address to be known by; asked only where the invitation names none. */
  readonly email?: string | undefined
  readonly locale?: 'fr' | 'en' | undefined
}

/** Takes the seat that a link offers, with a new account or the one that the password opens; signs in. */
export async function acceptInvitation(
  tools: Tools,
  token: string,
  acceptance: Acceptance,
  cookieHeader: string | undefined,
): Promise<string> {
  const invitation = await readInvitation(tools, token)
  const email = invitation.email ?? normalEmail(acceptance.email ?? '')
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refused('e-mail-invalid', 'email')

  const account = await accountFor(tools, email, acceptance)
  const accountId = await storeAcceptance(
    tools.sql,
    sha256(token),
    account,
    tools.newId<'seat'>(),
    tools.now(),
  )
  return await tools.sessions.start(asId<'account'>(accountId), cookieHeader)
}

async function accountFor(tools: Tools, email: string, { password, displayName, locale }: Acceptance) {
  const known = await readCredentials(tools.sql, email)
  if (typeof known?.passwordHash === 'string') {
    const { id, displayName: name } = await checkPassword(tools, { email, password })
    return { id, email, displayName: name, passwordHash: null, locale: known.locale }
  }
  if (!displayName) throw new Refused('field-missing', 'displayName')
  const passwordHash = await tools.passwords.hash(password)
  return {
    id: known?.id ?? tools.newId<'account'>(),
    email,
    displayName,
    passwordHash,
    locale: locale ?? 'fr',
  }
}
