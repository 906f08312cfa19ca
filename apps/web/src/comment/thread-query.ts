import { queryOptions } from '@tanstack/react-query'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'

const textRoutes = api.plans[':plan'].texts[':text']

/** What is said about a text, the oldest thread first, with what the reader may do. */
export function threadsQuery(slug: string, text: string) {
  return queryOptions({
    queryKey: planKey(slug, 'threads', text),
    queryFn: () => call(textRoutes.threads.$get({ param: { plan: slug, text } })),
  })
}

/** The people whom a new comment on a text may name. */
export function readersQuery(slug: string, text: string) {
  return queryOptions({
    queryKey: planKey(slug, 'readers', text),
    queryFn: async () => (await call(textRoutes.readers.$get({ param: { plan: slug, text } }))).people,
    staleTime: 60_000,
  })
}

/** The people whom a comment in a thread may name: one from when its text was private is not open to all its readers. */
export function threadReadersQuery(slug: string, thread: string) {
  return queryOptions({
    queryKey: planKey(slug, 'readers', 'thread', thread),
    queryFn: async () => (await call(threadRoutes.readers.$get({ param: { plan: slug, thread } }))).people,
    staleTime: 60_000,
  })
}

export type ThreadList = Awaited<
  ReturnType<Exclude<ReturnType<typeof threadsQuery>['queryFn'], undefined | symbol>>
>
export type Thread = ThreadList['threads'][number]
export type Comment = Thread['comments'][number]
export type Reader = { readonly accountId: string; readonly displayName: string }

export const threadRoutes = api.plans[':plan'].threads[':thread']

type NewThread = Parameters<typeof textRoutes.threads.$post>[0]['json']

/** Opens a thread on a passage, or on a suggestion when `suggestionId` is given. */
export async function createThread(slug: string, text: string, thread: NewThread): Promise<string> {
  return (await call(textRoutes.threads.$post({ param: { plan: slug, text }, json: thread }))).id
}
