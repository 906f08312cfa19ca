import type { Messages } from './fr/catalogue'
import type { Locale } from './locale'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
