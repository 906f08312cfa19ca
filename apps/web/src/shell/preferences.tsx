import {
  Button,
  type MantineColorScheme,
  SegmentedControl,
  Switch,
  Text,
  useMantineColorScheme,
} from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { isLocale } from '../i18n/locale'
import { isAnnouncing, setAnnouncing } from '../lib/announce'
import { countUnsent } from '../lib/kept-texts'
import { useMe } from '../lib/me'
import { useSetLocale, useSignOut } from '../lib/use-session'

export function LocaleChoice() {
  const t = useTranslations('shell.account')
  const locale = useLocale()
  const setLocale = useSetLocale()

  return (
    <Choice label={t('language')}>
      {(labelledBy) => (
        <SegmentedControl
          fullWidth
          aria-labelledby={labelledBy}
          value={locale}
          onChange={(value) => isLocale(value) && setLocale(value)}
          data={[
            { value: 'fr', label: t('french') },
            { value: 'en', label: t('english') },
          ]}
        />
      )}
    </Choice>
  )
}

export function ColourChoice() {
  const t = useTranslations('shell.account')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto']

  return (
    <Choice label={t('colours')}>
      {(labelledBy) => (
        <SegmentedControl
          fullWidth
          aria-labelledby={labelledBy}
          value={colorScheme}
          onChange={setColorScheme}
          data={schemes.map((scheme) => ({ value: scheme, label: t(scheme) }))}
        />
      )}
    </Choice>
  )
}

export function AnnounceChoice() {
  const t = useTranslations('shell.account')
  const [announcing, setChoice] = useState(isAnnouncing)

  return (
    <Switch
      label={t('announce')}
      checked={announcing}
      onChange={(event) => {
        setAnnouncing(event.currentTarget.checked)
        setChoice(event.currentTarget.checked)
      }}
    />
  )
}

/** Signs out; asks first when this browser keeps texts that the server does not have. */
export function SignOutButton() {
  const t = useTranslations('shell.account')
  const me = useMe()
  const signOut = useSignOut()
  const [unsent, setUnsent] = useState(0)
  const ask = async () => {
    const count = me === null ? 0 : await countUnsent(me.account.id).catch(() => 0)
    if (count === 0) signOut.mutate()
    else setUnsent(count)
  }

  return (
    <>
      {unsent > 0 && (
        <Text size="sm" role="alert">
          {t('unsent', { count: unsent })}
        </Text>
      )}
      <Button
        variant="default"
        leftSection={<IconLogout size={18} stroke={1.6} aria-hidden="true" />}
        loading={signOut.isPending}
        onClick={() => (unsent > 0 ? signOut.mutate() : void ask())}
      >
        {t(unsent > 0 ? 'signOutAnyway' : 'signOut')}
      </Button>
    </>
  )
}

function Choice({ label, children }: { label: string; children: (labelledBy: string) => ReactNode }) {
  const id = useId()

  return (
    <div>
      <Text id={id} size="sm" fw={550} mb={4}>
        {label}
      </Text>
      {children(id)}
    </div>
  )
}
