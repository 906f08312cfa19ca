import { notifications } from '@mantine/notifications'
import { type QueryKey, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
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

/** The same thing asked twice within this time is one double click. */
const doubleClickMilliseconds = 600

type Sent<Answer> = {
  readonly asked: string | undefined
  readonly at: number
  readonly answer: Promise<Answer>
}

/** One act of the reader on the server; a double click is one act. A refusal is told in a notification, unless `quiet`. */
export function useAct<Answer, Input = void>(
  act: (input: Input) => Promise<Answer>,
  options: Options<Answer> = {},
): UseMutationResult<Answer, Error, Input> {
  const reasonText = useReasonText()
  const closeButtonProps = { 'aria-label': useTranslations('common')('close') }
  const queries = useQueryClient()
  const last = useRef<Sent<Answer> | null>(null)

  const succeed = (answer: Answer) => {
    if (options.invalidate) void queries.invalidateQueries({ queryKey: options.invalidate })
    if (options.success) notifications.show({ message: options.success, color: 'pine', closeButtonProps })
    void options.onSuccess?.(answer)
  }
  const fail = (error: Error) => {
    // What failed may be tried again at once.
    last.current = null
    if (!options.quiet)
      notifications.show({ message: reasonText(reasonOf(error)), color: 'red', closeButtonProps })
  }

  return useMutation<Answer, Error, Input>({
    mutationFn: (input) => {
      const asked = JSON.stringify(input)
      const sent = last.current
      const isRepeated =
        sent !== null && sent.asked === asked && performance.now() - sent.at < doubleClickMilliseconds
      if (isRepeated) return sent.answer
      const answer = act(input)
      last.current = { asked, at: performance.now(), answer }
      // Of the act, not of each click: what was asked twice is told once.
      answer.then(succeed, fail)
      return answer
    },
  })
}
