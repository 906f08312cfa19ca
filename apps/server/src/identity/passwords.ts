import { Refused } from '@deconcert/domain'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for Argon2id, the library's default algorithm: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Two at a time keep a core for everything else; the rest of a crowd waits in line, up to a bound. */
const atOnce = 2
const usualLine = 500

/** Passwords are hashed in turn, so that a thousand sign-ins neither fill the memory nor starve the meeting. */
export class Passwords {
  readonly #longestLine: number
  #running = 0
  readonly #line: (() => void)[] = []
  /** Checked when there is no account, so that an unknown address takes as long as a known one. */
  readonly #nobody = hash('nobody signs in with this', cost)

  constructor(longestLine = usualLine) {
    this.#longestLine = longestLine
  }

  async hash(password: string): Promise<string> {
    return await this.#inTurn(() => hash(password, cost))
  }

  /** Whether the password is right; false, and as slow, when there is none to compare with. */
  async matches(password: string, passwordHash: string | null): Promise<boolean> {
    const reference = passwordHash ?? (await this.#nobody)
    const isSame = await this.#inTurn(() => verify(reference, password))
    return isSame && passwordHash !== null
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#line.length >= this.#longestLine) throw new Refused('too-many-attempts', '10')
    if (this.#running >= atOnce) await new Promise<void>((mine) => this.#line.push(mine))
    else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#line.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
