import { reasonOf } from '../lib/api-refusal'
import { useReasonText } from '../lib/use-reason-text'
import { ErrorState } from './error-state'

/** Shows why an act or a query failed, where it happened. Shows nothing without an error. */
export function RefusalAlert({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const reasonText = useReasonText()

  if (error === null) return null
  return <ErrorState message={reasonText(reasonOf(error))} {...(onRetry && { onRetry })} />
}
