import { Button, Menu } from '@mantine/core'
import { IconAdjustments, IconChevronDown } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useMe } from '../lib/me'
import { LinkButton } from '../ui/app-link'
import { PersonAvatar } from '../ui/person'
import classes from './account-menu.module.css'
import { AnnounceItem, ColourItems, LocaleItems, SignOutItem } from './account-menu-items'

/** Language and colours for everybody; signing out for whoever is signed in. */
export function AccountMenu() {
  const t = useTranslations('shell.account')
  const me = useMe()
  const name = me?.account.displayName

  return (
    <div className={classes.account}>
      <Menu position="bottom-end" width={260} withinPortal>
        <Menu.Target>
          <Button
            variant="transparent"
            className={classes.target}
            aria-label={name === undefined ? t('preferences') : t('label', { name })}
          >
            {me ? (
              <PersonAvatar name={me.account.displayName} id={me.account.id} />
            ) : (
              <IconAdjustments size={22} aria-hidden="true" />
            )}
            {name && <span className={classes.name}>{name}</span>}
            <IconChevronDown size={16} aria-hidden="true" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {me && <Menu.Label className={classes.email}>{me.account.email}</Menu.Label>}
          <LocaleItems />
          <Menu.Divider />
          <ColourItems />
          {me && (
            <>
              <Menu.Divider />
              <AnnounceItem />
              <Menu.Divider />
              <SignOutItem />
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {me === null && (
        <LinkButton to="/connexion" variant="white" size="compact-md" className={classes.signIn}>
          {t('signIn')}
        </LinkButton>
      )}
    </div>
  )
}
