import { startSentence } from './start-failure.fr'

/** Why the database cannot be used. A closed list: each one has its sentence. */
export type StartReason =
  | 'data-folder-in-use'
  | 'data-folder-unreachable'
  | 'data-folder-other-version'
  | 'platform-unsupported'
  | 'server-did-not-start'
  | 'database-unreachable'
  | 'role-missing'
  | 'schema-newer'
  | 'migration-changed'
  | 'migration-failed'

/** A start that cannot go on. `message` is one sentence for the operator: what is wrong and what to do. */
export class StartFailure extends Error {
  readonly reason: StartReason

  constructor(reason: StartReason, detail: string, options?: ErrorOptions) {
    super(startSentence[reason](detail), options)
    this.name = 'StartFailure'
    this.reason = reason
  }
}
