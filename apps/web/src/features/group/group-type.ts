import type { groupQuery } from './group-query'

/** One group as the server tells it. */
export type Group = Awaited<ReturnType<Exclude<ReturnType<typeof groupQuery>['queryFn'], undefined | symbol>>>
