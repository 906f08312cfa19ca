import { useQueries } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { MyPlan } from '../../lib/me'
import { TodoList } from '../../todo/todo-list'
import { todoQuery } from '../../todo/todo-query'
import { LoadingLines } from '../../ui/loading-lines'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'

/** What waits for the reader, across plans. */
export function MyTodo({ plans }: { plans: readonly MyPlan[] }) {
  const t = useTranslations('todo')
  const lists = useQueries({ queries: plans.map((plan) => todoQuery(plan.slug)) })
  const refused = lists.find((list) => list.isError)

  return (
    <SectionCard title={t('title')}>
      {refused && <RefusalAlert error={refused.error} onRetry={() => void refused.refetch()} />}
      {lists.some((list) => list.isPending) && <LoadingLines lines={3} />}
      {lists.every((list) => list.isSuccess) && (
        <TodoList
          plans={plans.map((plan, index) => ({
            slug: plan.slug,
            items: lists[index]?.data ?? [],
            ...(plans.length > 1 && { planTitle: plan.title }),
          }))}
        />
      )}
    </SectionCard>
  )
}
