import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Outlet } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { useMe } from '../lib/me'
import { AccountMenu } from './account-menu'
import { Banners } from './banners'
import { Brand } from './brand'
import { PlanNav } from './plan-nav'
import { PlanSwitcher } from './plan-switcher'
import classes from './shell.module.css'
import { useAccountLocale } from './use-account-locale'

/** The frame of every page. */
export function Shell() {
  const t = useTranslations('shell')
  const [menuOpened, menu] = useDisclosure()
  const slug = usePlanSlug()
  const me = useMe()
  const inPlan = slug !== '' && me !== null
  useAccountLocale()

  return (
    <>
      <a href="#contenu" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell
        header={{ height: 60 }}
        navbar={{
          width: 244,
          breakpoint: 'md',
          collapsed: { mobile: !menuOpened || !inPlan, desktop: !inPlan },
        }}
        padding={0}
      >
        <AppShell.Header className={classes.header}>
          <Group gap="sm" wrap="nowrap" className={classes.start}>
            {inPlan && (
              <Burger
                opened={menuOpened}
                onClick={menu.toggle}
                hiddenFrom="md"
                size="sm"
                color="currentColor"
                aria-label={menuOpened ? t('menu.close') : t('menu.open')}
                aria-expanded={menuOpened}
              />
            )}
            <Brand />
            <PlanSwitcher />
          </Group>
          <AccountMenu />
        </AppShell.Header>
        <AppShell.Navbar className={classes.navbar}>
          {inPlan && <PlanNav onNavigate={menu.close} />}
        </AppShell.Navbar>
        <AppShell.Main id="contenu" tabIndex={-1} className={classes.main}>
          <Banners />
          <div className={classes.page}>
            <Outlet />
          </div>
        </AppShell.Main>
      </AppShell>
    </>
  )
}
