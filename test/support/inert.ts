import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { signedIn } from './people'

/** A page on which whatever hostile words set off is noted. */
export type Watched = { readonly page: Page; readonly attempts: readonly string[] }

/**
 * A page of somebody of the demo that has gone nowhere yet. The content policy is off: what it alone would have stopped
 * runs here, and is seen.
 */
export async function openWatched(browser: Browser, baseURL = '', name?: string): Promise<Watched> {
  const options = { bypassCSP: true, ...(name !== undefined && { name }) }
  const page = await signedIn(browser, baseURL, options)
  const attempts: string[] = []
  const note = (what: string) => void attempts.push(what.slice(0, 300))
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => note(`window: ${popup.url()}`))
  page.on('frameattached', (frame) => note(`frame: ${frame.url()}`))
  page.on('pageerror', (error) => note(`error: ${error.message}`))
  page.on('download', (download) => note(`download: ${download.url()}`))
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (/^(?:http|ws)/.test(protocol) && host !== new URL(baseURL).host) note(`asked of: ${request.url()}`)
  })
  return { page, attempts }
}

/** Nothing has run or tried to, and nothing stands there that would, be it touched or gone over. */
export async function expectInert({ page, attempts }: Watched, shown: Locator): Promise<void> {
  expect(await dangerousIn(shown)).toEqual({ elements: [], handlers: [], addresses: [], dress: [] })
  expect(await page.evaluate(() => (window as { ran?: number }).ran ?? 0)).toBe(0)
  expect(attempts).toEqual([])
}

async function dangerousIn(shown: Locator) {
  return await shown.evaluate((root) => {
    const elements = [...root.querySelectorAll('*')]
    const dangerous =
      'script, iframe, frame, object, embed, applet, base, meta, link, style, math, template, form[action], [formaction], [srcdoc], [autofocus][onfocus]'
    const ours = /^(https?:|mailto:|tel:|\/(?!\/)|#|blob:|\?)/
    const led = [
      'href',
      'src',
      'xlink:href',
      'action',
      'formaction',
      'poster',
      'data',
      'background',
      'srcset',
    ]
    const names = (those: Element[]) => those.map((each) => each.outerHTML.slice(0, 120))
    return {
      elements: names(elements.filter((each) => each.matches(dangerous))),
      handlers: names(
        elements.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))),
      ),
      addresses: elements
        .flatMap((each) => led.map((name) => each.getAttribute(name)))
        .filter((address): address is string => address !== null && !ours.test(address)),
      dress: names(
        elements.filter((each) => /url\(|expression|@import/i.test(each.getAttribute('style') ?? '')),
      ),
    }
  })
}

/** What is looked for is found: a page that somebody got something into would be noticed. The page is spoilt then. */
export async function expectNoticed({ page, attempts }: Watched): Promise<void> {
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('div'))
    place.innerHTML = '<img src="/x" onerror="window.ran=1"><img src="//example.invalid/x.png">'
  })
  await expect.poll(() => page.evaluate(() => (window as { ran?: number }).ran)).toBe(1)
  await expect.poll(() => attempts.some((each) => each.includes('example.invalid'))).toBe(true)
  expect((await dangerousIn(page.locator('body'))).handlers).not.toEqual([])
}
