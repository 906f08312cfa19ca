import type { ComposedElectorate } from '@deconcert/domain/ballot'
import { queryOptions } from '@tanstack/react-query'
import { amendmentName } from '../amendment/amendment-address'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { forgetDraftsOf } from '../lib/vote-draft'
import { proposalCode } from '../proposal/proposal-code'

/** Every ballot of the plan, those still open first. */
export function ballotsQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'list'),
    queryFn: async () => {
      const { ballots } = await call(api.plans[':plan'].ballots.$get({ param: { plan: slug }, query: {} }))
      forgetDraftsOf(ballots.flatMap(({ id, state }) => (state === 'closed' ? [id] : [])))
      return ballots.map(named)
    },
  })
}

/** One ballot: what is asked and by which rules; once closed, its result, its roll and its votes. */
export function ballotQuery(slug: string, ballot: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'one', ballot),
    queryFn: async () => {
      const read = await call(api.plans[':plan'].ballots[':ballot'].$get({ param: { plan: slug, ballot } }))
      if (read.state === 'closed') forgetDraftsOf([read.id])
      return named(read)
    },
  })
}

/** Who would vote if a ballot of this electorate opened now. */
export function electorateQuery(slug: string, electorate: ComposedElectorate) {
  const group = electorate.kind === 'group' ? electorate.groupId : undefined
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'electorate', electorate.kind, group),
    queryFn: () =>
      call(
        api.plans[':plan'].ballots.electorate.$get({
          param: { plan: slug },
          query: { kind: electorate.kind, ...(group !== undefined && { group }) },
        }),
      ),
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

type Options = readonly {
  readonly label: string
  readonly proposalCode: number | null
  readonly amendmentCode: number | null
}[]

/** A ballot with the name that pages give it: of what it is about, or, on several things, its question. */
function named<Line extends { readonly question: string; readonly options: Options }>(line: Line) {
  const [only, ...others] = line.options
  const isOne = only !== undefined && others.length === 0
  const code = isOne ? only.proposalCode : null
  const amendmentCode = isOne ? only.amendmentCode : null
  const amendment = amendmentCode === null ? [] : [amendmentName(amendmentCode)]
  const about = isOne ? only.label : line.question
  return {
    ...line,
    title: [...amendment, about].join(' · '),
    code,
    amendmentCode,
    name: [...amendment, ...(code === null ? [] : [proposalCode(code)]), about].join(' · '),
  }
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
