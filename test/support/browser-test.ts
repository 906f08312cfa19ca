import { test as base } from '@playwright/test'

/**
 * Playwright's test, after which the browsers that it opened by hand are closed. Their pages would go on asking the
 * server through all the tests that follow. What a `beforeAll` opened stays.
 */
export const test = base.extend<{ ownBrowsers: undefined }>({
  ownBrowsers: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use(undefined)
      const opened = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(opened.map((context) => context.close()))
    },
    { auto: true },
  ],
})
