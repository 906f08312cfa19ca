import { type Browser, expect, type Page } from '@playwright/test'
import { expectClean } from '../support/axe'
import { test } from '../support/browser-test'
import { demoDraft, senderOf } from '../support/demo-draft'
import { enterDemo } from '../support/people'
import { readText, selectWords } from '../support/select-words'
import { fr } from '../support/sentence'
import { textOn } from '../support/text-by-keyboard'

const { body, tray, thread, add } = fr.comment
const author = 'Mésange'
const said = 'Un refuge où dormir.'

/** The author before a draft of theirs, of one sentence, with its comments beside it. */
async function written(browser: Browser, url: string, title: string) {
  const send = await senderOf(url, author)
  const { id, address } = await demoDraft(send, title)
  const someone = await enterDemo(browser, author, `${address}?volet=commentaires`)
  await textOn(someone.page).click()
  await someone.page.keyboard.type(said)
  await expect(someone.page.locator('[data-save-state="saved"]')).toBeVisible()
  return { ...someone, send, id, address }
}

async function begin(page: Page, passage: string): Promise<void> {
  await selectWords(page, passage)
  await page.getByRole('button', { name: add, exact: true }).click()
  await expect(page.getByLabel(body.label)).toBeVisible()
}

test('[P92] a thread from before its text was submitted offers those who read it then, a new one whoever reads the text', async ({
  browser,
  baseURL,
}) => {
  const { page, send, id, leave } = await written(browser, baseURL ?? '', 'Un refuge discret')
  await begin(page, 'refuge')
  await page.getByLabel(body.label).fill('À taire encore.')
  await page.getByRole('button', { name: body.send }).click()
  const card = page.getByRole('article').filter({ hasText: 'À taire encore.' })
  await expect(card.getByRole('button', { name: body.reply })).toBeVisible()
  await send('POST', `/proposals/${id}/submission`)
  await page.reload()
  await expect(readText(page)).toContainText(said)

  await card.getByRole('button', { name: body.reply }).click()
  await card.getByRole('textbox').pressSequentially('Voir avec @Vautrin')
  await expect(card.getByText(body.nobodyInThread)).toBeVisible()
  await card.getByRole('textbox').fill('')
  await card.getByRole('textbox').pressSequentially('Voir avec @Garancher')
  await expect(page.getByRole('option', { name: 'Élodie Garancher' })).toBeVisible()
  await card.getByRole('button', { name: body.cancel }).click()

  await begin(page, 'dormir')
  await page.getByLabel(body.label).pressSequentially('Voir avec @Vautrin')
  await page.getByRole('option', { name: 'Hélène Vautrin-Sorel' }).click()
  await page.getByRole('button', { name: body.send }).click()
  await expect(page.getByRole('article').filter({ hasText: '@Hélène Vautrin-Sorel' })).toBeVisible()
  await leave()
  await send('POST', `/proposals/${id}/withdrawal`, {})
})

test('what is written of a suggestion that is withdrawn meanwhile is offered, through a reload, until given up', async ({
  browser,
  baseURL,
}) => {
  const { page, send, id, address, faults, leave } = await written(
    browser,
    baseURL ?? '',
    'Un refuge proposé',
  )
  const colleague = await enterDemo(browser, 'Pascal Dutheillet', address)
  await expect(textOn(colleague.page)).toContainText(said)
  await colleague.page.getByRole('button', { name: fr.editor.suggest.label, exact: true }).click()
  await textOn(colleague.page).press('Control+End')
  await textOn(colleague.page).pressSequentially(' Le soir.')
  for (const each of [page, colleague.page]) await each.getByRole('button', { name: /^Suggestions/ }).click()
  const card = page.locator('[data-suggestion-card]')
  await card.getByRole('button', { name: fr.suggestion.discuss }).click()
  await card.getByRole('textbox').fill('Et qui ouvre ?')
  await expect(colleague.page.locator('[data-save-state="saved"]')).toBeVisible()
  await colleague.page.getByRole('button', { name: fr.suggestion.withdraw }).click()

  const left = page.locator('[data-draft^="suggestion-"]')
  await expect(left).toContainText('Et qui ouvre ?')
  await page.reload()
  await expect(left).toContainText('Et qui ouvre ?')
  await expectClean(page, 'words about a suggestion that waits no more')
  await left.getByRole('button', { name: fr.editor.draft.discard }).click()
  await left.getByRole('button', { name: fr.editor.draft.reallyDiscard }).click()
  await expect(left).toHaveCount(0)
  expect([...faults, ...colleague.faults]).toEqual([])
  await colleague.leave()
  await leave()
  await send('POST', `/proposals/${id}/withdrawal`, {})
})

test('[P94] a comment on a passage that a colleague deletes while it is written is sent, and stands with those whose passage is gone', async ({
  browser,
  baseURL,
}) => {
  const { page, send, id, address, faults, leave } = await written(browser, baseURL ?? '', 'Un refuge bref')
  await begin(page, 'refuge')
  await page.getByLabel(body.label).fill('Combien de lits ?')
  const colleague = await enterDemo(browser, 'Pascal Dutheillet', address)
  await expect(textOn(colleague.page)).toContainText(said)
  await textOn(colleague.page).click()
  await colleague.page.keyboard.press('Control+a')
  await colleague.page.keyboard.press('Delete')
  await expect(readText(page)).not.toContainText(said)
  await expect(colleague.page.locator('[data-save-state="saved"]')).toBeVisible()

  await page.getByRole('button', { name: body.send }).click()
  const gone = page.getByRole('region', { name: tray.title })
  await expect(gone).toContainText('Combien de lits ?')
  await expect(gone).toContainText(thread.erased)
  await expect(page.getByLabel(body.label)).toHaveCount(0)
  expect(faults).toEqual([])
  await colleague.leave()
  await leave()
  await send('POST', `/proposals/${id}/withdrawal`, {})
})
