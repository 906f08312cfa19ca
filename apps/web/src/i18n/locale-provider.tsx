import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl'
import type { Messages } from './fr/catalogue'
import { type Locale, loadMessages, rememberLocale } from './locale'
import type { Translated } from './translated'

type Language = { readonly locale: Locale; readonly messages: Translated<Messages> }

const ChangeLocale = createContext<(locale: Locale) => Promise<void>>(async () => undefined)

/** Gives sentences, dates and numbers of one language to the whole application; the rest of them after the first. */
export function LocaleProvider({ first, children }: { first: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(first)

  useEffect(() => {
    void loadMessages(first.locale).then((messages) =>
      setLanguage((shown) => (shown.locale === first.locale ? { ...shown, messages } : shown)),
    )
  }, [first.locale])

  const change = useCallback(async (locale: Locale) => {
    const messages = await loadMessages(locale)
    rememberLocale(locale)
    setLanguage({ locale, messages })
  }, [])

  useEffect(() => {
    document.documentElement.lang = language.locale
  }, [language.locale])

  const timeZone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, [])

  return (
    <ChangeLocale value={change}>
      <IntlProvider locale={language.locale} messages={language.messages} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </ChangeLocale>
  )
}

/** Changes the language of the page at once, and remembers it in this browser. */
export function useChangeLocale(): (locale: Locale) => Promise<void> {
  return useContext(ChangeLocale)
}
