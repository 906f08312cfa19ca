import { createRoute, createRouter, type RouteComponent } from '@tanstack/react-router'
import { invitation, root, signedIn, signIn } from './entry-routes'
import { isNewPlanWay, type NewPlanWay } from './features/new-plan/new-plan-way'
import { lazyPage } from './lib/lazy-page'
import { queryClient } from './lib/query-client'
import { ErrorPage } from './shell/error-page'
import { NotFoundPage } from './shell/not-found-page'
import { LoadingLines } from './ui/loading-lines'

function page<const Path extends string>(path: Path, component: RouteComponent) {
  return createRoute({ getParentRoute: () => signedIn, path, component })
}

const home = page(
  '/',
  lazyPage(() => import('./features/home/home-page'), 'HomePage'),
)

const plan = createRoute({
  getParentRoute: () => signedIn,
  path: '/p/$plan',
  component: lazyPage(() => import('./shell/plan-layout'), 'PlanLayout'),
})

function planPage<const Path extends string>(path: Path, component: RouteComponent) {
  return createRoute({ getParentRoute: () => plan, path, component })
}

// One constant per page, then its name in one of the two lists below.

const groups = planPage(
  '/groupes',
  lazyPage(() => import('./features/group/groups-page'), 'GroupsPage'),
)

const group = planPage(
  '/groupes/$group',
  lazyPage(() => import('./features/group/group-page'), 'GroupPage'),
)

const diagnostic = planPage(
  '/groupes/$group/diagnostic',
  lazyPage(() => import('./features/diagnostic/diagnostic-page'), 'DiagnosticPage'),
)

const proposals = planPage(
  '/propositions',
  lazyPage(() => import('./features/proposal/proposals-page'), 'ProposalsPage'),
)

const proposal = planPage(
  '/propositions/$proposal',
  lazyPage(() => import('./features/proposal/proposal-page'), 'ProposalPage'),
)

const amendment = planPage(
  '/amendements/$amendment',
  lazyPage(() => import('./features/amendment/amendment-page'), 'AmendmentPage'),
)

const moderation = planPage(
  '/moderation',
  lazyPage(() => import('./features/moderation/moderation-page'), 'ModerationPage'),
)

const notices = planPage(
  '/nouvelles',
  lazyPage(() => import('./features/notice/notices-page'), 'NoticesPage'),
)

const committee = planPage(
  '/copil',
  lazyPage(() => import('./features/committee/committee-page'), 'CommitteePage'),
)

const sheets = planPage(
  '/fiches',
  lazyPage(() => import('./features/sheet/sheets-page'), 'SheetsPage'),
)

const sheet = planPage(
  '/fiches/$sheet',
  lazyPage(() => import('./features/sheet/sheet-page'), 'SheetPage'),
)

const journal = planPage(
  '/journal',
  lazyPage(() => import('./features/journal/journal-page'), 'JournalPage'),
)

const ballots = planPage(
  '/scrutins',
  lazyPage(() => import('./features/ballot/ballots-page'), 'BallotsPage'),
)

const composition = planPage(
  '/scrutins/nouveau',
  lazyPage(() => import('./features/composition/composition-page'), 'CompositionPage'),
)

const ballot = planPage(
  '/scrutins/$ballot',
  lazyPage(() => import('./features/ballot/ballot-page'), 'BallotPage'),
)

const verify = planPage(
  '/scrutins/$ballot/verifier',
  lazyPage(() => import('./features/verify/verify-page'), 'VerifyPage'),
)

const search = planPage(
  '/recherche',
  lazyPage(() => import('./features/search/search-page'), 'SearchPage'),
)

const consultation = planPage(
  '/bilan',
  lazyPage(() => import('./features/consultation/consultation-page'), 'ConsultationPage'),
)

const overview = planPage(
  '/',
  lazyPage(() => import('./features/plan/plan-page'), 'PlanPage'),
)

const schema = planPage(
  '/schema',
  lazyPage(() => import('./features/schema/schema-page'), 'SchemaPage'),
)

const schemaPrint = planPage(
  '/schema/imprimer',
  lazyPage(() => import('./features/export/print-page'), 'PrintPage'),
)

const schemaOutline = planPage(
  '/schema/import',
  lazyPage(() => import('./features/outline-import/plan-outline-page'), 'PlanOutlinePage'),
)

const schemaNode = planPage(
  '/schema/$node',
  lazyPage(() => import('./features/schema/node-page'), 'NodePage'),
)

const newPlan = createRoute({
  getParentRoute: () => signedIn,
  path: '/nouveau-schema',
  validateSearch: (search): { depuis?: NewPlanWay } =>
    isNewPlanWay(search.depuis) ? { depuis: search.depuis } : {},
  component: lazyPage(() => import('./features/new-plan/new-plan-page'), 'NewPlanPage'),
})

const settings = planPage(
  '/reglages',
  lazyPage(() => import('./features/settings/settings-page'), 'SettingsPage'),
)

const accounts = page(
  '/comptes',
  lazyPage(() => import('./features/account/accounts-page'), 'AccountsPage'),
)

const shortcuts = page(
  '/aide/raccourcis',
  lazyPage(() => import('./features/help/shortcuts-page'), 'ShortcutsPage'),
)

const pages = [home, newPlan, accounts, shortcuts] as const

const planPages = [
  overview,
  schema,
  schemaPrint,
  schemaOutline,
  schemaNode,
  settings,

  groups,
  group,
  diagnostic,
  proposals,
  proposal,
  amendment,
  moderation,
  notices,
  committee,
  sheets,
  sheet,
  journal,
  ballots,
  composition,
  ballot,
  verify,
  search,
  consultation,
] as const

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    invitation,
    signedIn.addChildren([...pages, plan.addChildren([...planPages])]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: LoadingLines,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
