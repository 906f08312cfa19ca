import { permissionRefusal } from '@deconcert/domain'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSeats, usePlanSlug } from '../lib/actor'
import { type NavigationEntry, navigation } from './navigation'
import classes from './plan-nav.module.css'

/** The sections of the plan of the address. */
export function PlanNav({ onNavigate }: { onNavigate: () => void }) {
  const t = useTranslations('shell.nav')
  const slug = usePlanSlug()
  const seats = usePlanSeats()
  const isShown = ({ permission }: NavigationEntry) =>
    permission === undefined || permissionRefusal({ seats, isAdmin: false }, permission) === null

  return (
    <nav aria-label={t('label')}>
      <ul className={classes.list}>
        {navigation.filter(isShown).map(({ label, path, icon: Icon }) => (
          <li key={label}>
            <Link
              to={`/p/${slug}${path}` as '/'}
              className={classes.link}
              activeOptions={{ exact: path === '', includeSearch: false }}
              onClick={onNavigate}
            >
              <Icon size={20} stroke={1.6} aria-hidden="true" />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
