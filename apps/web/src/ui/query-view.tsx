import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadingLines } from './loading-lines'
import { RefusalAlert } from './refusal-alert'

type Props<Content> = {
  readonly query: UseQueryResult<Content, Error>
  readonly lines?: number
  /** What stands below the refusal. */
  readonly refused?: ReactNode
  readonly children: (content: Content) => ReactNode
}

/** The three faces of a query: on its way, refused, here. */
export function QueryView<Content>({ query, lines, refused, children }: Props<Content>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <>
        <RefusalAlert error={query.error} onRetry={() => void query.refetch()} />
        {refused}
      </>
    )
  }
  return <LoadingLines {...(lines !== undefined && { lines })} />
}
