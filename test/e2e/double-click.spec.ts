import { expect } from '@playwright/test'
import { test } from '../support/browser-test'
import { demoCookie, fromOurPages } from '../support/demo-session'
import { signedIn } from '../support/people'
import { fr } from '../support/sentence'

test('a double click on the button that begins a proposal begins one', async ({ browser, baseURL: base }) => {
  const baseURL = base ?? ''
  const [name = '', value = ''] = (await demoCookie(baseURL, 'Mésange')).split('=')
  const context = await browser.newContext({ baseURL, locale: 'fr-FR' })
  await context.addCookies([{ name, value, url: baseURL }])
  const page = await context.newPage()
  const title = 'Proposer deux fois en un geste'
  await page.goto('/p/val-aubrelle/propositions')

  await page.getByRole('button', { name: fr.proposal.draft.action }).dblclick()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(fr.proposal.draft.name).fill(title)
  await dialog.getByRole('button', { name: fr.proposal.draft.confirm }).dblclick()
  await expect(page).toHaveURL(/\/propositions\/P-\d+$/)

  const answer = await page.request.get('/api/plans/val-aubrelle/proposals', { headers: fromOurPages })
  const { proposals } = (await answer.json()) as { proposals: { title: string }[] }
  expect(proposals.filter((proposal) => proposal.title === title)).toHaveLength(1)
})

test('who presses Enter before the list of groups has come is not asked to press again', async ({
  browser,
  baseURL,
}) => {
  const page = await signedIn(browser, baseURL, { name: 'Mésange' })
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/api/plans/val-aubrelle/groups', async (route) => {
    await held
    await route.continue()
  })
  const asked = page.waitForRequest('**/api/plans/val-aubrelle/groups')
  await page.goto('/p/val-aubrelle/propositions')
  await page.getByRole('button', { name: fr.proposal.draft.action }).click()
  await asked
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(fr.proposal.draft.name).fill('Plus vite que la liste')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('button', { name: fr.proposal.draft.confirm })).toBeDisabled()
  letThrough()
  await expect(page.getByRole('heading', { level: 1, name: 'Plus vite que la liste' })).toBeVisible()
})
