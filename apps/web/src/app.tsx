import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { LocaleProvider } from './i18n/locale-provider'
import { queryClient } from './lib/query-client'
import { styleNonce } from './lib/style-nonce'
import { router } from './router'
import { cssVariables, theme } from './ui/theme'

const colourScheme = localStorageColorSchemeManager({ key: 'deconcert-color-scheme' })

export function App({ first }: Pick<ComponentProps<typeof LocaleProvider>, 'first'>) {
  return (
    <LocaleProvider first={first}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colourScheme}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LocaleProvider>
  )
}
