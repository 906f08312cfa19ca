import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** Every ballot of the plan, those still open first. */
export function ballotsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'list'),
    queryFn: async () =>
      (await call(api.plans[':plan'].ballots.$get({ param: { plan: slug }, query: {} }))).ballots,
  })
}

/** One ballot: what is asked and by which rules; once closed, its result, its roll and its votes. */
export function ballotQuery(slug: string, ballot: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'one', ballot),
    queryFn: () => call(api.plans[':plan'].ballots[':ballot'].$get({ param: { plan: slug, ballot } })),
  })
}

/** How many would vote on a proposal if its ballot opened now. */
export function electorateQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'electorate', proposal),
    queryFn: () =>
      call(api.plans[':plan'].ballots.electorate.$get({ param: { plan: slug }, query: { proposal } })),
  })
}

/** What became of a proposal, by its id or its code. */
export function outcomeQuery(slug: string, proposal: string) {
  return queryOptions({
    queryKey: planKey(slug, 'proposals', 'outcome', proposal),
    queryFn: () =>
      call(api.plans[':plan'].proposals[':proposal'].outcome.$get({ param: { plan: slug, proposal } })),
  })
}

type Answer<Query extends (...given: never[]) => { queryFn?: unknown }> = ReturnType<Query>['queryFn'] extends
  | infer Ask
  | undefined
  ? Ask extends (...given: never[]) => infer Answered
    ? Awaited<Answered>
    : never
  : never

export type BallotLine = Answer<typeof ballotsQuery>[number]
export type Ballot = Answer<typeof ballotQuery>
export type ProposalOutcome = Answer<typeof outcomeQuery>

/** Where a ballot is read and voted on. */
export function ballotAddress(slug: string, id: string): string {
  return `/p/${slug}/scrutins/${id}`
}
