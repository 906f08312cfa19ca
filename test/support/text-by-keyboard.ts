import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { expectClean } from './axe'
import { enterDemo, type Someone } from './people'
import { fr } from './sentence'

const { slash } = fr.editor
const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 800 }

export const textOn = (page: Page) => page.getByRole('textbox', { name: fr.proposal.page.text })
export const menuOn = (page: Page) => page.getByRole('combobox', { name: slash.label })

/** Somebody before a text of their own, with the caret in it. */
export async function beforeAText(browser: Browser, title: string): Promise<Someone> {
  const writer = await enterDemo(browser, 'Mésange', '/p/val-aubrelle/propositions')
  const { page } = writer
  await page.getByRole('button', { name: fr.proposal.draft.action }).press('Enter')
  await expect(page.getByRole('dialog').getByLabel(fr.proposal.draft.name)).toBeFocused()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await textOn(page).focus()
  await expect(page.getByRole('toolbar')).toBeVisible()
  return writer
}

/** Types « / » until its menu has come: it is fetched when the text is first reached. */
export async function openMenu(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/')
    if (await menuOn(page).isHidden()) await page.keyboard.press('Backspace')
    await expect(menuOn(page)).toBeFocused({ timeout: 200 })
  }).toPass()
}

/** In both schemes, at a desk and on a phone. */
export async function expectCleanEverywhere(page: Page, where: string): Promise<void> {
  for (const [size, viewport] of Object.entries({ desk, phone })) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectClean(page, `${where}, ${size}, ${colorScheme}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(desk)
}

export function rowsOf(page: Page): Locator {
  return textOn(page).getByRole('row')
}

/** As plain text, as a spreadsheet gives it beside its own format. */
export async function paste(page: Page, text: string): Promise<void> {
  await textOn(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
