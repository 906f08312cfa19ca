import { describe, expect, test } from 'vitest'
import { Passwords } from './passwords'

describe('passwords', () => {
  test('[I3] a password is right for its own hash only, and never when there is none', async () => {
    const passwords = new Passwords()
    const hash = await passwords.hash('correct horse battery')

    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwords.matches('correct horse battery', hash)).toBe(true)
    expect(await passwords.matches('correct horse', hash)).toBe(false)
    expect(await passwords.matches('nobody signs in with this', null)).toBe(false)
  })

  test('[I12] a crowd is served in turn, and told to come back beyond the line', async () => {
    const passwords = new Passwords(4)
    await passwords.matches('warmed up', null)
    const crowd = await Promise.allSettled(Array.from({ length: 10 }, () => passwords.matches('guess', null)))

    const refused = crowd.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(4)
    expect(refused[0]).toMatchObject({ reason: { refusal: 'too-many-attempts' } })
    expect(await passwords.matches('guess', null)).toBe(false)
  })
})
