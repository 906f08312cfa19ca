import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { useMe } from '../lib/me'
import { Banners } from './banners'
import { Header } from './header'
import { Notices } from './notices'
import classes from './shell.module.css'
import { useAccountLocale } from './use-account-locale'
import { useKeptFocus } from './use-kept-focus'

// The pages outside a plan need neither its sections nor their icons.
const PlanNav = lazy(async () => ({ default: (await import('./plan-nav')).PlanNav }))

/** The frame of every page. */
export function Shell() {
  const t = useTranslations('shell')
  const [menuOpened, menu] = useDisclosure()
  const isNarrow = useMediaQuery('(max-width: 62em)') ?? false
  const slug = usePlanSlug()
  const me = useMe()
  const inPlan = slug !== '' && me !== null
  useAccountLocale()
  useKeptFocus()
  useHotkeys([['Escape', menu.close]])

  return (
    <>
      <a href="#contenu" className={classes.skip}>
        {t('skip')}
      </a>
      <Header menu={inPlan ? { opened: menuOpened, toggle: menu.toggle } : null} />
      <div className={classes.body} data-in-plan={inPlan || undefined}>
        {inPlan && (
          <div className={classes.navbar} data-opened={menuOpened || undefined}>
            <Suspense fallback={null}>
              <PlanNav onNavigate={menu.close} />
            </Suspense>
          </div>
        )}
        <main id="contenu" tabIndex={-1} className={classes.main} inert={inPlan && menuOpened && isNarrow}>
          <Banners />
          <div className={classes.page}>
            <Outlet />
          </div>
        </main>
      </div>
      <Notices />
    </>
  )
}
