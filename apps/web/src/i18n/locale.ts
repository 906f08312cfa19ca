import type { Messages } from './fr/catalogue'
import type { Translated } from './translated'

const locales = ['fr', 'en'] as const

export type Locale = (typeof locales)[number]

const storageKey = 'deconcert-locale'

const catalogues: Record<Locale, () => Promise<Translated<Messages>>> = {
  fr: async () => (await import('./fr/catalogue')).fr,
  en: async () => (await import('./en/catalogue')).en,
}

const firstSentences = {
  fr: async () => (await import('./fr/first')).first,
  en: async () => (await import('./en/first')).first,
} satisfies Record<Locale, () => Promise<object>>

/** The sentences of the pages that are open to everybody, a quarter of all: enough until somebody has signed in. */
export async function loadFirstMessages(locale: Locale): Promise<Translated<Messages>> {
  // Nothing else is said on those pages; every other page waits for the whole.
  return (await firstSentences[locale]()) as Translated<Messages>
}

/** Fetches the sentences of one language; each language is its own file, and only one is loaded. */
export function loadMessages(locale: Locale): Promise<Translated<Messages>> {
  return catalogues[locale]()
}

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}

/** The language to start in, before the account is known: the last one chosen here, then the browser's, then French. */
export function firstLocale(): Locale {
  const chosen = remembered()
  if (isLocale(chosen)) return chosen
  const ofBrowser = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale)
  return ofBrowser ?? 'fr'
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale)
  } catch {
    // Storage may be refused; the language then lasts as long as the page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey)
  } catch {
    return null
  }
}
