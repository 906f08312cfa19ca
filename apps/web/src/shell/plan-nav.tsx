import { permissionRefusal } from '@deconcert/domain'
import { NavLink } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSeats, usePlanSlug } from '../lib/actor'
import { navigation } from './navigation'
import classes from './plan-nav.module.css'

const RouterNavLink = createLink(NavLink<'a'>)

export function PlanNav({ onNavigate }: { onNavigate: () => void }) {
  const t = useTranslations('shell.nav')
  const slug = usePlanSlug()
  const seats = usePlanSeats()
  const isShown = (entry: (typeof navigation)[number]) =>
    entry.permission === undefined || permissionRefusal({ seats, isAdmin: false }, entry.permission) === null

  return (
    <nav aria-label={t('label')}>
      <ul className={classes.list}>
        {navigation.filter(isShown).map(({ label, path, icon: Icon }) => (
          <li key={label}>
            <RouterNavLink
              to={`/p/${slug}${path}` as '/'}
              label={t(label)}
              leftSection={<Icon size={20} stroke={1.6} aria-hidden="true" />}
              className={classes.link}
              activeOptions={{ exact: path === '', includeSearch: false }}
              onClick={onNavigate}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
