import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'
import { demoCookie } from './demo-session'

/** Somebody at a screen of their own. */
export type Someone = {
  readonly name: string
  readonly page: Page
  /** What went wrong on their pages and nobody asked for: errors, foreign hosts, what the content policy stopped. */
  readonly faults: readonly string[]
  leave(): Promise<void>
}

/** Comes in by the demo accounts of the sign-in page, straight to an address. */
export async function enterDemo(
  browser: Browser,
  name: string,
  address = '/',
  options: BrowserContextOptions = {},
): Promise<Someone> {
  const someone = await sitDown(browser, name, options)
  await chooseDemoAccount(someone.page, name, address)
  return someone
}

export async function chooseDemoAccount(page: Page, name: string, address = '/'): Promise<void> {
  await page.goto(`/connexion?retour=${encodeURIComponent(address)}`)
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('button', { name }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** A page of somebody of the demo, let in without the sign-in page: the project lead unless said otherwise. */
export async function signedIn(
  browser: Browser,
  baseURL = '',
  { name = 'Claire Montbrial', ...options }: BrowserContextOptions & { readonly name?: string } = {},
): Promise<Page> {
  const [cookieName = '', value = ''] = (await demoCookie(baseURL, name)).split('=')
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', ...options })
  await context.addCookies([{ name: cookieName, value, url: baseURL }])
  return await context.newPage()
}

/** A browser of their own, signed in nowhere. */
export async function sitDown(
  browser: Browser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Someone> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  return { name, page, faults: watchFaults(page), leave: () => context.close() }
}

/** Being told 401 before signing in is how a page learns that nobody is. */
const expected = /status of 401/

/** Fills up while the page lives. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) {
      faults.push(`${page.url()}: ${message.text()}`)
    }
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    const isOurs = host === new URL(page.url()).host || page.url() === 'about:blank'
    if (protocol.startsWith('http') && !isOurs) faults.push(`asked of another host: ${request.url()}`)
  })
  return faults
}

/** Presses the button that opens a dialog, does what it asks, and presses its last button. */
export async function confirm(
  page: Page,
  opener: string,
  last: string = opener,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  await fill(dialog)
  await dialog.getByRole('button', { name: last, exact: true }).click()
  await expect(dialog).toBeHidden()
}
