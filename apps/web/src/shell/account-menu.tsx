import '../ui/mantine-page-styles'
import { Button, Divider, Popover, Stack, Text } from '@mantine/core'
import { IconAdjustments, IconChevronDown } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { type Me, useMe } from '../lib/me'
import { LinkButton } from '../ui/app-link'
import { PersonAvatar } from '../ui/person'
import classes from './account-menu.module.css'
import { AnnounceChoice, ColourChoice, LocaleChoice, SignOutButton } from './preferences'

/** Language and colours for everybody; signing out for whoever is signed in. */
export function AccountMenu() {
  const t = useTranslations('shell.account')
  const me = useMe()
  const { pathname } = useLocation()
  const label = me === null ? t('preferences') : t('label', { name: me.account.displayName })

  return (
    <div className={classes.account}>
      <Popover
        position="bottom-end"
        width={290}
        trapFocus
        returnFocus
        shadow="md"
        transitionProps={{ transition: 'fade' }}
      >
        <Popover.Target>
          <Button variant="transparent" className={classes.target} aria-label={label}>
            <Face me={me} />
            <IconChevronDown size={16} aria-hidden="true" />
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <Stack gap="md">
            {me && (
              <Text size="sm" c="dimmed" className={classes.email}>
                {me.account.email}
              </Text>
            )}
            <LocaleChoice />
            <ColourChoice />
            {me && <AnnounceChoice />}
            {me && <Divider />}
            {me?.isAdmin && (
              <LinkButton to="/comptes" variant="default" fullWidth>
                {t('accounts')}
              </LinkButton>
            )}
            {me && <SignOutButton />}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {me === null && pathname !== '/connexion' && (
        <LinkButton to="/connexion" variant="white" size="compact-md">
          {t('signIn')}
        </LinkButton>
      )}
    </div>
  )
}

function Face({ me }: { me: Me | null }) {
  if (me === null) return <IconAdjustments size={22} aria-hidden="true" />
  const { id, displayName } = me.account
  return (
    <span className={classes.face}>
      <PersonAvatar name={displayName} id={id} />
      <span className={classes.name}>{displayName}</span>
    </span>
  )
}
