import { IconArrowRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { BareLink } from '../ui/app-link'
import { RelativeDate } from '../ui/date-text'
import { EmptyState } from '../ui/empty-state'
import classes from './todo-list.module.css'

type TodoItem = {
  readonly kind: string
  readonly count?: number
  readonly title?: string
  readonly reason?: string | null
  readonly to: {
    readonly page: string
    readonly id?: string
    readonly search?: Readonly<Record<string, string>> | undefined
  }
  readonly at: string
}

export type PlanTodo = {
  readonly slug: string
  readonly planTitle?: string
  readonly items: readonly TodoItem[]
}

/** What is left for the reader to do; each line leads where it is done. Plans are named when there are several. */
export function TodoList({ plans }: { plans: readonly PlanTodo[] }) {
  const t = useTranslations('todo')

  if (plans.every((plan) => plan.items.length === 0)) {
    return <EmptyState title={t('noneTitle')}>{t('noneExplanation')}</EmptyState>
  }
  return (
    <ul className={classes.list}>
      {plans.flatMap(({ slug, planTitle, items }) =>
        items.map((item) => (
          <li key={`${slug} ${item.kind} ${item.to.id ?? ''}`}>
            <TodoLine slug={slug} planTitle={planTitle} item={item} />
          </li>
        )),
      )}
    </ul>
  )
}

type LineProps = { readonly slug: string; readonly planTitle: string | undefined; readonly item: TodoItem }

function TodoLine({ slug, planTitle, item }: LineProps) {
  const t = useTranslations('todo')
  const id = item.to.id === undefined ? '' : `/${item.to.id}`

  return (
    <BareLink
      to={`/p/${slug}/${item.to.page}${id}`}
      {...(item.to.search && { search: item.to.search })}
      className={classes.line}
    >
      <span className={classes.words}>
        <span className={classes.act}>{useTodoText(item)}</span>
        {item.reason && <span className={classes.note}>{t('reason', { reason: item.reason })}</span>}
        <span className={classes.note}>
          {planTitle && <span>{planTitle}</span>}
          <RelativeDate value={item.at} />
        </span>
      </span>
      <IconArrowRight size={18} aria-hidden="true" className={classes.arrow} />
    </BareLink>
  )
}

function useTodoText({ kind, title = '', count = 1 }: TodoItem): string {
  const t = useTranslations('todo.kind')
  const key = kind as 'moderation'
  return t.has(key) ? t(key, { title, count }) : title
}
