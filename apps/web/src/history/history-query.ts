import { useQuery } from '@tanstack/react-query'
import { usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

/** The story of a text: its points, who worked on it when, and where the reader last left it. */
export function useTextHistory(documentId: string) {
  const slug = usePlanSlug()
  return useQuery({
    queryKey: planKey(slug, 'texts', documentId, 'history'),
    queryFn: () => readHistory(slug, documentId),
    refetchOnMount: 'always',
    // Typing is no event of the plan: nobody tells of it.
    refetchInterval: 20_000,
  })
}

/** What became of a text until now. */
export function readHistory(slug: string, documentId: string) {
  return call(api.plans[':plan'].texts[':text'].history.$get({ param: { plan: slug, text: documentId } }))
}

export type TextHistory = NonNullable<ReturnType<typeof useTextHistory>['data']>
export type TextPoint = TextHistory['points'][number]
export type WorkSession = TextHistory['sessions'][number]

/** What a text has become between two of its positions. */
export function useComparison(documentId: string, from: number, to: number) {
  const slug = usePlanSlug()
  return useQuery({
    queryKey: planKey(slug, 'texts', documentId, 'comparison', from, to),
    queryFn: () =>
      call(
        api.plans[':plan'].texts[':text'].states[':position'].since[':earlier'].$get({
          param: { plan: slug, text: documentId, position: String(to), earlier: String(from) },
        }),
      ),
    enabled: from <= to,
  })
}

export type Comparison = NonNullable<ReturnType<typeof useComparison>['data']>
export type ComparedPart = Comparison['fragments'][string][number]
export type AuthoredRun = Extract<ComparedPart, { readonly runs: unknown }>['runs'][number]

/** Whose the client ids of a text are. */
export function useTextClients(documentId: string) {
  const slug = usePlanSlug()
  return useQuery({
    queryKey: planKey(slug, 'texts', documentId, 'authors'),
    queryFn: () =>
      call(api.plans[':plan'].texts[':text'].authors.$get({ param: { plan: slug, text: documentId } })),
    refetchOnMount: 'always',
  })
}
