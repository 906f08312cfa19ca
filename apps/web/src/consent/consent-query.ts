import { queryOptions, type UseMutationResult } from '@tanstack/react-query'
import type { ClientResponse } from 'hono/client'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'

const routes = api.plans[':plan'].ballots[':ballot'].consent

/** A vote by consent as it stands: who is there, what each answered, the objections, the rounds. */
export function consentQuery(slug: string, ballot: string) {
  return queryOptions({
    queryKey: planKey(slug, 'ballots', 'consent', ballot),
    queryFn: async () => (await call(routes.$get({ param: { plan: slug, ballot } }))).consent,
  })
}

export type Consent = NonNullable<
  Awaited<ReturnType<NonNullable<ReturnType<typeof consentQuery>['queryFn']>>>
>
export type Objection = Consent['objections'][number]
export type GivenAnswer = Consent['answers'][number]
export type CirclePerson = Consent['people'][number]

type Param = { plan: string; ballot: string }
type Routes = typeof routes

/** One act in a circle. A refusal is told in a notification, unless `quiet`. */
export function useCircleAct<Input = void>(
  ballotId: string,
  act: (routes: Routes, param: Param, input: Input) => Promise<ClientResponse<unknown>>,
  options: { readonly success?: string; readonly quiet?: boolean; readonly onSuccess?: () => void } = {},
): UseMutationResult<unknown, Error, Input> {
  const slug = usePlanSlug()
  return useAct<unknown, Input>((input) => call(act(routes, { plan: slug, ballot: ballotId }, input)), {
    ...options,
    invalidate: planKey(slug),
  })
}
