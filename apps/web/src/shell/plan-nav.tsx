import { permissionRefusal } from '@deconcert/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSeats, usePlanSlug } from '../lib/actor'
import { todoQuery } from '../todo/todo-query'
import { type NavigationEntry, navigation } from './navigation'
import classes from './plan-nav.module.css'

/** The sections of the plan of the address. */
export function PlanNav({ onNavigate }: { onNavigate: () => void }) {
  const t = useTranslations('shell.nav')
  const slug = usePlanSlug()
  const seats = usePlanSeats()
  const todo = useQuery(todoQuery(slug)).data ?? []
  const countOf = (kind: string | undefined) => todo.find((each) => each.kind === kind)?.count ?? 0
  const isShown = ({ permission }: NavigationEntry) =>
    permission === undefined || permissionRefusal({ seats, isAdmin: false }, permission) === null

  return (
    <nav aria-label={t('label')}>
      <ul className={classes.list}>
        {navigation.filter(isShown).map(({ label, path, icon: Icon, counts }) => (
          <li key={label}>
            <Link
              to={`/p/${slug}${path}` as '/'}
              className={classes.link}
              activeOptions={{ exact: path === '', includeSearch: false }}
              onClick={onNavigate}
            >
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              {t(label)}
              <Count count={countOf(counts)} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many wait behind a section. */
function Count({ count }: { count: number }) {
  const t = useTranslations('shell.nav')

  if (count === 0) return null
  return (
    <span className={classes.count}>
      <span aria-hidden="true">{count}</span>
      <span className={classes.counted}>{t('count', { count })}</span>
    </span>
  )
}
