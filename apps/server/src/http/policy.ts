import type { Permission } from '@deconcert/domain'

/** Who may call a route. Every route has exactly one, which a test checks. */
export type Policy =
  | { readonly kind: 'open' }
  | { readonly kind: 'signed-in' }
  /** Asked for the operator's token: see `Config.metricsToken`. */
  | { readonly kind: 'operator' }
  /** Asked of the account and of all its seats, whatever the plan. */
  | { readonly kind: 'anywhere'; readonly permission: Permission }
  /** Asked of the seats held in the plan that the address names. */
  | { readonly kind: 'plan'; readonly permission: Permission }

const policies = new WeakMap<object, Policy>()

export function withPolicy<Handler extends object>(policy: Policy, handler: Handler): Handler {
  policies.set(handler, policy)
  return handler
}

/** The policy that a handler found in `app.routes` enforces, if it is one that does. */
export function policyOf(handler: object): Policy | undefined {
  return policies.get(handler)
}
