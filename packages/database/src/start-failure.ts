import { startSentence } from './start-failure.fr'
import type { StartReason } from './start-reason'

/** A start that cannot go on. `message` is one sentence for the operator: what is wrong and what to do. */
export class StartFailure extends Error {
  readonly reason: StartReason

  constructor(reason: StartReason, detail: string, options?: ErrorOptions) {
    super(startSentence[reason](detail), options)
    this.name = 'StartFailure'
    this.reason = reason
  }
}
