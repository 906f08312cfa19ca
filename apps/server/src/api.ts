import { Hono } from 'hono'
import { accounts } from './http/accounts'
import { amendments } from './http/amendments'
import { ballots } from './http/ballots'
import { committee } from './http/committee'
import { consent } from './http/consent'
import { consultation } from './http/consultation'
import { counts } from './http/counts'
import { crossings } from './http/crossings'
import { demo } from './http/demo'
import { exports } from './http/exports'
import { facets } from './http/facets'
import { cards, figureSeries } from './http/figures'
import { files } from './http/files'
import { groups } from './http/groups'
import { acceptances, invitations } from './http/invitations'
import { journal } from './http/journal'
import { live } from './http/live'
import { matrices, matrixReading } from './http/matrices'
import { me } from './http/me'
import { moderation } from './http/moderation'
import { nodes } from './http/nodes'
import { notices } from './http/notices'
import { outcomes } from './http/outcomes'
import { outlines, outlinesOfNobody } from './http/outlines'
import { people } from './http/people'
import { plan, plans } from './http/plans'
import { process } from './http/process'
import { promotions } from './http/promotions'
import { proposals } from './http/proposals'
import { proxies } from './http/proxies'
import { schemas } from './http/schemas'
import { search } from './http/search'
import { session } from './http/session'
import { settings } from './http/settings'
import { sheetTemplate } from './http/sheet-template'
import { sheetVariants } from './http/sheet-variants'
import { sheets } from './http/sheets'
import { territories } from './http/territories'
import { texts } from './http/texts'
import { threads, threadsOfTexts } from './http/threads'
import { todo } from './http/todo'
import { versions } from './http/versions'
import { writing } from './http/writing'
import type { Tools } from './tools'

/** Everything under `/api`, noun by noun. */
export function createApi(tools: Tools) {
  return new Hono()
    .route('/session', session(tools))
    .route('/me', me(tools))
    .route('/demo', demo(tools))
    .route('/accounts', accounts(tools))
    .route('/invitations', acceptances(tools))
    .route('/schemas', schemas())
    .route('/plans', plans(tools))
    .route('/plans/outlines', outlinesOfNobody(tools))
    .route('/plans/:plan', plan(tools))
    .route('/plans/:plan', settings(tools))
    .route('/plans/:plan/facets', facets(tools))
    .route('/plans/:plan/territories', territories(tools))
    .route('/plans/:plan/process', process(tools))
    .route('/plans/:plan/nodes', nodes(tools))
    .route('/plans/:plan/outlines', outlines(tools))
    .route('/plans/:plan/crossings', crossings(tools))
    .route('/plans/:plan/export', exports(tools))
    .route('/plans/:plan/versions', versions(tools))
    .route('/plans/:plan/matrix', matrixReading(tools))
    .route('/plans/:plan/matrices', matrices(tools))
    .route('/plans/:plan/people', people(tools))
    .route('/plans/:plan/invitations', invitations(tools))
    .route('/plans/:plan/groups', groups(tools))
    .route('/plans/:plan/cards', cards(tools))
    .route('/plans/:plan/series', figureSeries(tools))
    .route('/plans/:plan/proposals', proposals(tools))
    .route('/plans/:plan/proposals/:proposal/outcome', outcomes(tools))
    .route('/plans/:plan/amendments', amendments(tools))
    .route('/plans/:plan/ballots', ballots(tools))
    .route('/plans/:plan/ballots', counts(tools))
    .route('/plans/:plan/proxies', proxies(tools))
    .route('/plans/:plan/ballots/:ballot/consent', consent(tools))
    .route('/plans/:plan/promotions', promotions(tools))
    .route('/plans/:plan/committee', committee(tools))
    .route('/plans/:plan/consultation', consultation(tools))
    .route('/plans/:plan/search', search(tools))
    .route('/plans/:plan/sheet-template', sheetTemplate(tools))
    .route('/plans/:plan/sheets', sheets(tools))
    .route('/plans/:plan/sheets', sheetVariants(tools))
    .route('/plans/:plan/texts', texts(tools))
    .route('/plans/:plan/texts', threadsOfTexts(tools))
    .route('/plans/:plan/threads', threads(tools))
    .route('/plans/:plan/files', files(tools))
    .route('/plans/:plan/journal', journal(tools))
    .route('/plans/:plan/moderation', moderation(tools))
    .route('/plans/:plan/notices', notices(tools))
    .route('/plans/:plan/todo', todo(tools))
    .route('/plans/:plan/live', live(tools))
    .route('/plans/:plan/writing', writing(tools))
}

/** The routes as a type, for `hc<Api>('/api')`. */
export type { ShownChange } from './use-cases/amendment-changes'
export type Api = ReturnType<typeof createApi>
