import { expect, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo } from '../support/people'
import { fr } from '../support/sentence'

async function expectAllNamed(page: Page): Promise<void> {
  for (const group of await page.getByRole('radiogroup').all()) await expect(group).toHaveAccessibleName(/\S/)
}

test('every choice of the committee and of a new plan has a name', async ({ browser }) => {
  const judge = await enterDemo(browser, 'Hélène Vautrin-Sorel', '/p/val-aubrelle/copil')
  await expect(judge.page.getByRole('radiogroup', { name: fr.committee.decision })).toBeVisible()
  await expect(judge.page.getByRole('radiogroup', { name: fr.sheetLife.copil.decide })).toBeVisible()
  await expectAllNamed(judge.page)
  await judge.leave()
  const lead = await enterDemo(browser, 'Claire Montbrial', '/nouveau-schema')
  const { page } = lead
  await page.getByText(fr.newPlan.fromTemplate, { exact: true }).click()
  await expect(page.getByRole('radiogroup', { name: fr.newPlan.levels })).toBeVisible()
  await expectAllNamed(page)
  await lead.leave()
})
