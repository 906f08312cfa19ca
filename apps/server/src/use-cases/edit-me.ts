import { changePassword, updateProfile } from '@deconcert/database'
import type { Person } from '../actor'
import type { Tools } from '../tools'
import { checkPassword } from './sign-in'

export type Profile = {
  readonly displayName?: string | undefined
  readonly locale?: 'fr' | 'en' | undefined
  /** With the current one: a session left open is not enough to lock its owner out. */
  readonly password?: { readonly current: string; readonly next: string } | undefined
}

/** Changes my name, my language, my password. A new password ends my other sessions. */
export async function editMe(tools: Tools, person: Person, { password, ...profile }: Profile): Promise<void> {
  if (password !== undefined) {
    await checkPassword(tools, { email: person.email, password: password.current })
    const passwordHash = await tools.passwords.hash(password.next)
    await changePassword(tools.sql, person.accountId, passwordHash, person.sessionId)
  }
  await updateProfile(tools.sql, person.accountId, profile)
}
