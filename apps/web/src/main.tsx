import './ui/mantine-styles'
import '@fontsource-variable/atkinson-hyperlegible-next'
import './ui/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import { firstLocale, loadFirstMessages, loadMessages } from './i18n/locale'
import { shareStyleNonce } from './lib/style-nonce'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')

shareStyleNonce()
const locale = firstLocale()
const isOpenPage = /^\/(connexion|invitation)(\/|$)/.test(location.pathname)
const messages = await (isOpenPage ? loadFirstMessages : loadMessages)(locale)

createRoot(place).render(
  <StrictMode>
    <App first={{ locale, messages }} />
  </StrictMode>,
)
