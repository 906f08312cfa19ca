import { expect, type Locator, type Page } from '@playwright/test'

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, aim: Locator): Promise<void> {
  await expect(aim).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await aim.evaluate((element) => element === document.activeElement)).toBe(true)
  }).toPass({ intervals: [0], timeout: 20_000 })
}
