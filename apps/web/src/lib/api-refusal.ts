import type { Refusal } from '@deconcert/domain'

/** Why an answer did not come: a refusal of the rules, no network, or a fault of ours. */
export type Reason = Refusal | 'offline' | 'unexpected'

/** An answer of the server that is not a yes. `status` is the HTTP status, 0 when nothing answered. */
export class ApiRefusal extends Error {
  readonly reason: Reason
  readonly status: number
  readonly detail: string | null

  constructor(reason: unknown, status: number, detail: string | null = null) {
    super(String(reason))
    this.name = 'ApiRefusal'
    this.reason = reason as Reason
    this.status = status
    this.detail = detail
  }
}

export function reasonOf(error: unknown): Reason {
  return error instanceof ApiRefusal ? error.reason : 'unexpected'
}
