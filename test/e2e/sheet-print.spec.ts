import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { newDemoSheet } from '../support/demo-sheet'
import { signedIn } from '../support/people'

test('on paper a sheet has its headings and what it says, and neither tools nor what is empty', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL)
  await page.goto(`/p/val-aubrelle/fiches/${await newDemoSheet(page, 'Imprimer une fiche')}`)
  const field = (key: string) => page.locator(`[data-field="${key}"]`)
  const words = field('summary').locator('span').filter({ hasText: 'Un lieu pour tous.' })
  const sentence = field('summary').getByRole('textbox')
  const means = page.locator('[data-editor="other-means"]').getByRole('textbox')
  await sentence.fill('Un lieu pour tous.')
  await expect(field('summary').getByText('Enregistré')).toBeVisible()
  await means.click()
  await page.keyboard.type('Deux salles.')

  await page.emulateMedia({ media: 'print' })
  await expect(words).toBeVisible()
  await expect(means.getByText('Deux salles.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'En une phrase' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Description de l’action' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Partenaires' })).toHaveCount(0)
  for (const tool of ['button', 'toolbar', 'radio', 'combobox'] as const)
    await expect(page.getByRole('main').getByRole(tool)).toHaveCount(0)
  await expect(page.getByRole('banner')).toHaveCount(0)

  await page.emulateMedia({ media: 'screen' })
  await expect(sentence).toHaveValue('Un lieu pour tous.')
  await expect(words).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(words).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(words).toHaveCount(0)
  await page.context().close()
})
