import { notifications } from '@mantine/notifications'
import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { reasonOf } from './api-refusal'
import { useReasonText } from './use-reason-text'

type Options<Answer> = {
  /** Queries that are stale once it is done. */
  readonly invalidate?: QueryKey
  /** What to tell when it is done. */
  readonly success?: string
  /** Set when the page shows the refusal itself (RefusalAlert). */
  readonly quiet?: boolean
  readonly onSuccess?: (answer: Answer) => void | Promise<void>
}

/** One act of the reader on the server. A refusal is told in a notification, unless `quiet`. */
export function useAct<Answer, Input = void>(
  act: (input: Input) => Promise<Answer>,
  options: Options<Answer> = {},
): UseMutationResult<Answer, Error, Input> {
  const reasonText = useReasonText()
  const queries = useQueryClient()

  return useMutation<Answer, Error, Input>({
    mutationFn: act,
    onSuccess: (answer) => {
      if (options.invalidate) void queries.invalidateQueries({ queryKey: options.invalidate })
      if (options.success) notifications.show({ message: options.success, color: 'pine' })
      void options.onSuccess?.(answer)
    },
    onError: (error) => {
      if (!options.quiet) notifications.show({ message: reasonText(reasonOf(error)), color: 'red' })
    },
  })
}
