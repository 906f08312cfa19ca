import { expect, type Locator, type Page } from '@playwright/test'
import { test } from '../support/browser-test'
import { fromOurPages } from '../support/demo-session'
import { type Hostile, hostileDocx, hostileOdt } from '../support/hostile-office'
import { expectInert, expectNoticed, openWatched, type Watched } from '../support/inert'
import { runningAddresses, scriptPayloads } from '../support/script-payloads'
import { fr, said } from '../support/sentence'

const api = '/api/plans/val-aubrelle'
const author = 'Mésange'
const reader = 'Paul-Henri Saintagne'
const payloads = [...scriptPayloads].reverse()
const images = payloads.filter((payload) => payload.startsWith('"') && !/\p{Cc}/u.test(payload)).slice(0, 3)
const hostile: Hostile = { payloads, addresses: runningAddresses, images }
const fileName = '"><img src=x onerror=window.ran=1>'
const label = '"><img src=x onerror=window.ran=1>'

/**
 * Hundreds of texts that try to run a script, in a Word and in a LibreOffice file that somebody imports, looked at wherever
 * the text is shown from then on.
 */
test.describe
  .serial('files that try to run a script', () => {
    let address = ''
    let id = ''
    let documentId = ''

    test('[T35] imported, they are words in the preview and in the text', async ({ browser, baseURL }) => {
      const watched = await openWatched(browser, baseURL, author)
      const { page } = watched
      const { groupId } = await ask<{ groupId: string }>(page, 'get', '/proposals/P-90')
      const title = `Des fichiers ${fileName}`
      const made = await ask<{ id: string }>(page, 'post', '/proposals', { groupId, title })
      id = made.id
      documentId = (await ask<{ documentId: string }>(page, 'get', `/proposals/${id}`)).documentId
      address = `/p/val-aubrelle/propositions/${id}`
      await page.goto(address)
      await textOn(page).press('Control+End')
      await page.keyboard.type('Un début.')
      await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
      await ask(page, 'post', `/texts/${documentId}/points`, { label, seq: null })

      await takeFile(watched, `${fileName}.docx`, hostileDocx(hostile))
      await takeFile(watched, `${fileName}.odt`, hostileOdt(hostile))
      await expect(textOn(page).getByRole('img')).toHaveCount(2 * images.length)
      await page.emulateMedia({ media: 'print' })
      await expectInert(watched, page.locator('main'))
      await expectNoticed(watched)
    })

    test('[T30] … and in its history, compared with what was there before', async ({ browser, baseURL }) => {
      const watched = await openWatched(browser, baseURL, author)
      const { page } = watched
      await page.goto(`${address}?volet=historique`)
      const compare = said(fr.history.versions.compareNamed, { label })
      await page.getByRole('button', { name: compare, exact: true }).click()
      const dialog = page.getByRole('dialog', { name: fr.history.compare.title })
      await expect(dialog.locator('ins').first()).toBeVisible()
      await expect(dialog.getByText('window.ran').nth(800)).toBeAttached()
      await expectInert(watched, page.locator('main'))
      await expectInert(watched, dialog)
      await expectNoticed(watched)
    })

    test('[T6] … and to those who only read it, on paper too', async ({ browser, baseURL }) => {
      const writer = await openWatched(browser, baseURL, author)
      await ask(writer.page, 'post', `/proposals/${id}/submission`)
      const watched = await openWatched(browser, baseURL, reader)
      const { page } = watched
      await page.goto(address)
      const text = page.locator('[data-editor="body"]')
      await expect(text).toContainText('window.ran')
      await expect(page.locator('.ProseMirror')).toHaveCount(0)
      await expect(text.getByRole('img')).toHaveCount(2 * images.length)
      await expectInert(watched, page.locator('main'))
      await page.emulateMedia({ media: 'print' })
      await expectInert(watched, page.locator('main'))
      await expectNoticed(watched)
      await ask(writer.page, 'post', `/proposals/${id}/withdrawal`)
    })
  })

const textOn = (page: Page): Locator => page.locator('.ProseMirror[contenteditable="true"]').first()

async function ask<Answer = unknown>(
  page: Page,
  method: 'get' | 'post',
  path: string,
  data?: object,
): Promise<Answer> {
  const answer = await page.request[method](`${api}${path}`, {
    headers: fromOurPages,
    ...(method === 'post' && { data: data ?? {} }),
  })
  expect(answer.status(), path).toBeLessThan(300)
  return (await answer.json()) as Answer
}

/** By the dialog: looked at as it is understood, then joined to the text. */
async function takeFile(watched: Watched, name: string, buffer: Buffer): Promise<void> {
  const { page } = watched
  await textOn(page).press('Control+End')
  const tools = page.getByRole('toolbar')
  const tool = tools.getByRole('button', { name: fr.editor.toolbar.importFile, exact: true })
  if (await tool.isVisible()) await tool.click()
  else {
    await tools.getByRole('button', { name: fr.editor.toolbar.more, exact: true }).click()
    await page.getByRole('menuitem', { name: fr.editor.toolbar.importFile }).click()
  }
  const dialog = page.getByRole('dialog')
  const chooser = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: fr.insert.document.choose }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer })
  await expect(dialog.getByText('window.ran').nth(500)).toBeAttached()
  await expectInert(watched, dialog)
  await dialog.getByRole('button', { name: fr.insert.document.insert }).click()
  await expect(dialog).toBeHidden()
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
  await expectInert(watched, textOn(page))
}
