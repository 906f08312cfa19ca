import { Burger } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { Brand } from './brand'
import classes from './header.module.css'

// Menus come with a positioning library that nothing needs before the first click.
const AccountMenu = lazy(async () => ({ default: (await import('./account-menu')).AccountMenu }))
const SearchBox = lazy(async () => ({ default: (await import('./search-box')).SearchBox }))
const PlanSwitcher = lazy(async () => ({ default: (await import('./plan-switcher')).PlanSwitcher }))

type Props = {
  /** The menu of a narrow screen; null where there is nothing to open. */
  readonly menu: { readonly opened: boolean; readonly toggle: () => void } | null
}

export function Header({ menu }: Props) {
  const t = useTranslations('shell.menu')

  return (
    <header className={classes.header}>
      <div className={classes.start}>
        {menu && (
          <Burger
            opened={menu.opened}
            onClick={menu.toggle}
            className={classes.burger}
            size="sm"
            color="currentColor"
            aria-label={menu.opened ? t('close') : t('open')}
            aria-expanded={menu.opened}
          />
        )}
        <Brand short={menu !== null} />
        {menu && (
          <Suspense fallback={null}>
            <PlanSwitcher />
          </Suspense>
        )}
      </div>
      <Suspense fallback={null}>
        {menu && <SearchBox />}
        <AccountMenu />
      </Suspense>
    </header>
  )
}
