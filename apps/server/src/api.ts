import { Hono } from 'hono'
import { accounts } from './http/accounts'
import { ballots } from './http/ballots'
import { demo } from './http/demo'
import { diagnostics } from './http/diagnostics'
import { groups } from './http/groups'
import { acceptances, invitations } from './http/invitations'
import { live } from './http/live'
import { me } from './http/me'
import { moderation } from './http/moderation'
import { nodes } from './http/nodes'
import { plan, plans } from './http/plans'
import { proposals } from './http/proposals'
import { promotions } from './http/promotions'
import { session } from './http/session'
import { todo } from './http/todo'
import type { Tools } from './tools'

/** Everything under `/api`, noun by noun. */
export function createApi(tools: Tools) {
  return new Hono()
    .route('/session', session(tools))
    .route('/me', me(tools))
    .route('/demo', demo(tools))
    .route('/accounts', accounts(tools))
    .route('/invitations', acceptances(tools))
    .route('/plans', plans(tools))
    .route('/plans/:plan', plan(tools))
    .route('/plans/:plan/nodes', nodes(tools))
    .route('/plans/:plan/invitations', invitations(tools))
    .route('/plans/:plan/groups', groups(tools))
    .route('/plans/:plan/diagnostics', diagnostics(tools))
    .route('/plans/:plan/proposals', proposals(tools))
    .route('/plans/:plan/ballots', ballots(tools))
    .route('/plans/:plan/promotions', promotions(tools))
    .route('/plans/:plan/moderation', moderation(tools))
    .route('/plans/:plan/todo', todo(tools))
    .route('/plans/:plan/live', live(tools))
}

/** The routes as a type, for `hc<Api>('/api')`. */
export type Api = ReturnType<typeof createApi>
