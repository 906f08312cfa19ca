import { expect, type Locator } from '@playwright/test'
import { test } from '../support/browser-test'
import { enterDemo, type Someone } from '../support/people'
import { fr } from '../support/sentence'

const draft = '/p/val-aubrelle/propositions/P-90'
const passage = 'Un passage de trop.'
const words = ' Repris au calme, sans réseau.'

test('[S14] words typed offline in a passage that a colleague deletes are offered, through a reload, until given up', async ({
  browser,
}) => {
  const away = await enterDemo(browser, 'Mésange', draft)
  const here = await enterDemo(browser, 'Pascal Dutheillet', draft)
  await expect(paragraphsOf(here)).not.toHaveCount(0)
  const count = await paragraphsOf(here).count()
  await textIn(here).press('Control+End')
  await textIn(here).press('Enter')
  await textIn(here).pressSequentially(passage)
  await expect(textIn(away)).toContainText(passage)
  await isSaved(here)
  await isSaved(away)

  await away.page.context().setOffline(true)
  await textIn(away).press('Control+End')
  await textIn(away).pressSequentially(words)
  await expect(away.page.locator('[data-save-state="offline"]')).toBeVisible()
  await here.page.keyboard.press('Shift+Home')
  await here.page.keyboard.press('Delete')
  await here.page.keyboard.press('Backspace')
  await expect(paragraphsOf(here)).toHaveCount(count)
  await isSaved(here)

  await away.page.context().setOffline(false)
  const kept = away.page.locator('[data-draft="body"]')
  await expect(kept).toContainText(fr.editor.draft.title)
  await expect(paragraphsOf(away)).toHaveCount(count)
  await expect(textIn(away)).not.toContainText(words.trim())
  await away.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await kept.getByRole('button', { name: fr.editor.draft.copy }).click()
  expect(await away.page.evaluate(() => navigator.clipboard.readText())).toBe(`${passage}${words}`)
  await isSaved(away)
  await away.page.reload()
  await expect(kept).toContainText(fr.editor.draft.title)
  await kept.getByRole('button', { name: fr.editor.draft.discard }).click()
  await kept.getByRole('button', { name: fr.editor.draft.reallyDiscard }).click()
  await expect(kept).toHaveCount(0)
  await expect(here.page.locator('[data-draft]')).toHaveCount(0)
  await away.leave()
  await here.leave()
})

async function isSaved({ page }: Someone): Promise<void> {
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
}

function paragraphsOf(someone: Someone): Locator {
  return textIn(someone).locator('> *')
}

function textIn({ page }: Someone): Locator {
  return page.getByRole('textbox', { name: fr.proposal.page.text })
}
