import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconBell, IconCheck, IconDeviceDesktop, IconLogout, IconMoon, IconSun } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { locales } from '../i18n/locale'
import { isAnnouncing, setAnnouncing } from '../lib/announce'
import { useSetLocale, useSignOut } from '../lib/use-session'

const localeNames = { fr: 'french', en: 'english' } as const

const colours = [
  { scheme: 'light', icon: IconSun },
  { scheme: 'dark', icon: IconMoon },
  { scheme: 'auto', icon: IconDeviceDesktop },
] as const

export function LocaleItems() {
  const t = useTranslations('shell.account')
  const shown = useLocale()
  const setLocale = useSetLocale()

  return (
    <>
      <Menu.Label>{t('language')}</Menu.Label>
      {locales.map((locale) => (
        <Menu.Item
          key={locale}
          lang={locale}
          role="menuitemradio"
          aria-checked={locale === shown}
          rightSection={<Mark shown={locale === shown} />}
          onClick={() => setLocale(locale)}
        >
          {t(localeNames[locale])}
        </Menu.Item>
      ))}
    </>
  )
}

export function ColourItems() {
  const t = useTranslations('shell.account')
  const { colorScheme, setColorScheme } = useMantineColorScheme()

  return (
    <>
      <Menu.Label>{t('colours')}</Menu.Label>
      {colours.map(({ scheme, icon: Icon }) => (
        <Menu.Item
          key={scheme}
          role="menuitemradio"
          aria-checked={scheme === colorScheme}
          leftSection={<Icon size={18} stroke={1.6} aria-hidden="true" />}
          rightSection={<Mark shown={scheme === colorScheme} />}
          onClick={() => setColorScheme(scheme)}
        >
          {t(scheme)}
        </Menu.Item>
      ))}
    </>
  )
}

export function AnnounceItem() {
  const t = useTranslations('shell.account')
  const [announcing, setChoice] = useState(isAnnouncing)

  return (
    <Menu.Item
      role="menuitemcheckbox"
      aria-checked={announcing}
      closeMenuOnClick={false}
      leftSection={<IconBell size={18} stroke={1.6} aria-hidden="true" />}
      rightSection={<Mark shown={announcing} />}
      onClick={() => {
        setAnnouncing(!announcing)
        setChoice(!announcing)
      }}
    >
      {t('announce')}
    </Menu.Item>
  )
}

export function SignOutItem() {
  const t = useTranslations('shell.account')
  const signOut = useSignOut()

  return (
    <Menu.Item
      leftSection={<IconLogout size={18} stroke={1.6} aria-hidden="true" />}
      onClick={() => signOut.mutate()}
    >
      {t('signOut')}
    </Menu.Item>
  )
}

function Mark({ shown }: { shown: boolean }) {
  return shown ? <IconCheck size={16} aria-hidden="true" /> : null
}
