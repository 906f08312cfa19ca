import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr, said } from '../support/sentence'

const { toolbar } = fr.editor
const draft = '/p/val-aubrelle/propositions/P-90'

const textOn = (page: Page) => page.getByRole('textbox', { name: fr.proposal.page.text })
const barOn = (page: Page) => page.getByRole('toolbar')
const stopsOn = (page: Page) => barOn(page).locator('[data-tool][tabindex="0"]')

test('the tools of a text are one stop of the tab key; arrows, Home and End move between them, Escape returns', async ({
  browser,
}) => {
  const { page, faults, leave } = await enterDemo(browser, 'Mésange', draft)
  await textOn(page).press('Control+Home')
  await expect(page.locator('[data-tool="more"]')).toBeVisible()
  await expect(barOn(page)).toHaveAccessibleName(said(toolbar.label, { field: fr.proposal.page.text }))
  for (const tool of await barOn(page).locator('[data-tool]').all())
    await expect(tool).toHaveAccessibleName(/\S/)

  const tool = (name: string) => barOn(page).getByRole('button', { name, exact: true })
  await page.keyboard.press('Alt+F10')
  await expect(tool(toolbar.bold)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tool(toolbar.italic)).toBeFocused()
  await expect(stopsOn(page)).toHaveCount(1)
  await expect(stopsOn(page)).toHaveAccessibleName(toolbar.italic)

  await page.keyboard.press('End')
  await expect(tool(toolbar.more)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tool(toolbar.bold)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(tool(toolbar.more)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(tool(toolbar.bold)).toBeFocused()
  // Its tooltip stands open.
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(textOn(page)).toBeFocused()

  // What has no tool there has none that is reached.
  await page.keyboard.press('Alt+F10')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(stopsOn(page)).toHaveCount(1)
  expect(faults).toEqual([])
  await leave()
})

test('whoever chose the colours of all pages sees which tool is on and which tab is open', async ({
  browser,
}) => {
  const { page, leave } = await enterDemo(browser, 'Mésange', `${draft}?volet=suggestions`)
  await page.emulateMedia({ forcedColors: 'active' })
  const bold = barOn(page).getByRole('button', { name: toolbar.bold, exact: true })
  const italic = barOn(page).getByRole('button', { name: toolbar.italic, exact: true })
  await textOn(page).press('Control+End')
  await bold.click()
  await expect(bold).toHaveAttribute('aria-pressed', 'true')
  const behind = (button: Locator) => button.evaluate((each) => getComputedStyle(each).backgroundColor)
  expect(await behind(bold)).not.toBe(await behind(italic))
  const { tabs } = fr.comment.side
  const tab = (name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
  expect(await behind(tab(tabs.suggestions))).not.toBe(await behind(tab(tabs.historique)))
  await leave()
})
